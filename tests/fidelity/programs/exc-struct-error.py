import struct

struct.pack("b", 300)
