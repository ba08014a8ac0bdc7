import sys

print("first", flush=True)
with open(1, "w", closefd=False) as out:
    print("second", file=out)
print("third")
with open(sys.stdout.fileno(), "wb", buffering=0, closefd=False) as raw:
    print(raw.write(b"fourth\n"))
