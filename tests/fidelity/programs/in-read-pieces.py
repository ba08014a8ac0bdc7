import sys

print(repr(sys.stdin.read(3)))
print(repr(sys.stdin.readline()))
print(repr(sys.stdin.readline(2)))
print(input())
print(sys.stdin.readlines())
print(repr(sys.stdin.read()))
