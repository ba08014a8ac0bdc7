import sys

try:
    exit(3)
except SystemExit as e:
    print(e.code, sys.stdin.closed)
try:
    input()
except ValueError as e:
    print(e)
