import os
import sys

print("one", flush=True)
print(os.write(1, b"two\n"), flush=True)
os.write(sys.stdout.fileno(), b"three\n")
