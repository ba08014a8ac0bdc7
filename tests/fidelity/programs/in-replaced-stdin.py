import io
import sys

sys.stdin = io.StringIO("from string\nsecond\n")
print(input("p1 "))
print(sys.stdin.read())
sys.stdin = sys.__stdin__
print(input("p2 "))
