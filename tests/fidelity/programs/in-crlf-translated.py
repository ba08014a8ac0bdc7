import sys

print(repr(input()))
print(repr(sys.stdin.readline()))
print(sys.stdin.newlines)
