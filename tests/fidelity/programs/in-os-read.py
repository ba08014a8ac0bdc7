import os
import sys

print(os.read(0, 5))
print(repr(sys.stdin.readline()))
print(repr(sys.stdin.read()))
