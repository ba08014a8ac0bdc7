import io
import sys

print(sys.stdout.seekable())
try:
    sys.stdout.tell()
except (OSError, io.UnsupportedOperation) as e:
    print(type(e).__name__)
try:
    sys.stdout.read()
except io.UnsupportedOperation as e:
    print(type(e).__name__, e)
