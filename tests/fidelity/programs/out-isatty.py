import os
import sys

print(sys.stdin.isatty(), sys.stdout.isatty(), sys.stderr.isatty())
print(os.isatty(0), os.isatty(1), os.isatty(2))
try:
    print(os.get_terminal_size())
except OSError as e:
    print(type(e).__name__, e.errno)
