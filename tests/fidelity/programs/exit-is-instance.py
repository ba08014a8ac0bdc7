import sys

try:
    raise SystemExit(SystemExit(5))
except SystemExit as e:
    print(type(e.code), e.code)
sys.exit(SystemExit(6))
