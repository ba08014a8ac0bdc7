import sys

sys.stdin = None
try:
    input("x")
except RuntimeError as e:
    print(e)
del sys.stdout
input()
