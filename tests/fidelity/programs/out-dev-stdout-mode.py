import sys

print(sys.stdout.mode, sys.stdout.name, sys.stdout.fileno())
print(sys.stderr.mode, sys.stderr.name, sys.stderr.fileno())
print(sys.stdin.mode, sys.stdin.name, sys.stdin.fileno())
