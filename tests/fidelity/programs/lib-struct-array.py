import array
import struct

print(struct.pack("<ihb", 1, 2, 3), struct.unpack(">H", b"\x01\x02"), struct.calcsize("=ihb"), struct.pack("5s", b"ab"))
a = array.array("i", [1, 2, 3])
a.append(4)
print(a, a.itemsize, a.tobytes()[:4], a[1:3], a.typecode)
a.append("x")
