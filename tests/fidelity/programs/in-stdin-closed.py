import sys

sys.stdin.close()
try:
    input()
except ValueError as e:
    print(e)
sys.stdin.read()
