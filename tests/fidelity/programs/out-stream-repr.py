import sys

print(sys.stdin)
print(sys.stdout)
print(sys.stderr)
print(sys.stdout.buffer)
