import os

print("x" * 8100)
os.write(1, b"[first]\n")
print("y" * 200)
os.write(1, b"[second]\n")
print("z" * 9000)
os.write(1, b"[third]\n")
