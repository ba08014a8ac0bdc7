import sys

n = sys.stdout.write("é" * 100000 + "\n")
print(n)
sys.stdout.buffer.write(b"z" * 70000)
