import sys

try:
    sys.exit(9)
except Exception:
    print("never")
except BaseException as e:
    print(type(e).__name__, e, isinstance(e, Exception))
print("goes on")
