b = b"abc\x00\xff"
print(b, b[0], b[1:2], list(b), b.hex(), bytes(3), bytearray(b"x"), b"%d" % 5)
m = memoryview(b)
print(m[1], m[1:3].tobytes(), m.tolist(), b"a" in b, 97 in b, b == "abc")
b[0] = 1
