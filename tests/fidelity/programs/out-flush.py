import sys

print("a", flush=True)
print("b", end="", flush=True)
sys.stdout.flush()
print(sys.stdout.flush())
