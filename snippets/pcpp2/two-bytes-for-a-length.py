import struct

head = struct.pack("!HB", 258, 7)
print(list(head))
print(struct.unpack("!H", head[:2]))

#: id = "two-bytes-for-a-length"
#: objective = ["pcpp2.4.s1"]
#: difficulty = 1
#: tags = ["protocol", "struct"]
#: status = "published"
#: license = "Apache-2.0"
#: > [1, 2, 7]
#: > (258,)
#: - !OverflowError
#: - [2, 1, 7]\n(258,)
#: - [1, 2, 7]\n258
#: - [258, 7]\n(258,)
#: + [1, 2, 7]\n(258,)
#: | `!` is the order of networks: the most significant byte first, and 258 is
#: | 1 * 256 + 2. `H` takes two bytes, `B` one. **`unpack` always gives a
#: | tuple**, also for one number.
