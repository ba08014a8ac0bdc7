import sys

try:
    sys.exit(1)
finally:
    print("cleaning")
    sys.exit(2)
