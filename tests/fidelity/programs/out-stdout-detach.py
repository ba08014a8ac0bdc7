import sys

print("before")
raw = sys.stdout.detach()
raw.write(b"through the buffer\n")
raw.flush()
try:
    print("x")
except ValueError as e:
    raw.write(str(e).encode() + b"\n")
    raw.flush()
