import sys

sys.stdout.buffer.write(b"\xff\xfe latin \xe9\n")
sys.stdout.buffer.write(bytes(range(256)))
