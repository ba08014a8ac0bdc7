import struct

data = struct.pack("<HB", 258, 5)
print(list(data))
print(struct.unpack("<HB", data))

#: id = "two-bytes-little-end-first"
#: objective = ["pcpp1.5.s2"]
#: difficulty = 2
#: tags = ["struct"]
#: status = "published"
#: license = "Apache-2.0"
#: > [2, 1, 5]
#: > (258, 5)
#: - [1, 2, 5]\n(258, 5)
#: - [2, 1, 5]\n258 5
#: + [2, 1, 5]\n(258, 5)
#: - [258, 5]\n(258, 5)
#: - !OverflowError
#: | `H` takes two bytes, and `<` puts the **small** one first: 258 is 1 * 256 +
#: | 2. `unpack` always gives a tuple, even for a single value.
