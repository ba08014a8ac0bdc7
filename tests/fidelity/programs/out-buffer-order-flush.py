import sys

print("text 1", flush=True)
sys.stdout.buffer.write(b"bytes 1\n")
sys.stdout.flush()
print("text 2")
sys.stdout.flush()
sys.stdout.buffer.write(b"bytes 2\n")
sys.stdout.buffer.flush()
print("text 3")
