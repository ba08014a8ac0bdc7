import sys

print("text")
sys.stdout.buffer.write(b"buffered\n")
sys.stdout.buffer.raw.write(b"raw\n")
print("last")
