import sys

print(repr(sys.stdin.read()))
print(repr(sys.stdin.readline()))
print(list(sys.stdin))
input("prompt>")
