import mmap

with mmap.mmap(-1, 4) as memory:
    memory[:] = b"ABCD"
    memory[3] = 66
    print(memory[1], memory[1:2], memory[:] == b"ABCB")

#: id = "mmap-index-gives-a-number"
#: objective = ["pcpp2.3.7"]
#: difficulty = 1
#: tags = ["mmap", "indexing"]
#: needs = ["files"]
#: status = "published"
#: license = "Apache-2.0"
#: > 66 b'B' True
#: - b'B' b'B' True
#: + 66 b'B' True
#: - 65 b'A' True
#: - 66 b'BC' True
#: - !TypeError
#: | Like `bytes`, **a mapping gives a number for an index and bytes for a
#: | slice**, also when it is written to. 66 is the code of B. A slice of
#: | length 1 is no number.
