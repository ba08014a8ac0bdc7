held = []
try:
    while True:
        held.append(bytearray(10 ** 7))
except MemoryError:
    held = None
    print("no more")
