import struct

data = struct.pack("<H", 258)
print(list(data), struct.unpack(">H", data)[0])

#: id = "two-bytes-little-end-first"
#: objective = ["pcpp1.5.s2"]
#: difficulty = 2
#: tags = ["struct"]
#: status = "published"
#: license = "Apache-2.0"
#: > [2, 1] 513
#: - [1, 2] 258
#: - [2, 1] 258
#: + [2, 1] 513
#: - [1, 2] 513
#: - !OverflowError
#: | `H` takes two bytes. `<` puts the **small** one first, and 258 is 1 * 256 +
#: | 2. `>` takes the first byte for the large one: 2 * 256 + 1. The bytes don't
#: | say in which order they were written.
