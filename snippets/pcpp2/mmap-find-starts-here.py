import mmap

with mmap.mmap(-1, 7) as memory:
    memory.write(b"sunmoon")
    print(memory.find(b"n"), end=" ")
    memory.seek(3)
    print(memory.find(b"n"), memory.find(b"n", 0))

#: id = "mmap-find-starts-here"
#: objective = ["pcpp2.3.7"]
#: difficulty = 3
#: tags = ["mmap", "find", "seek"]
#: needs = ["files"]
#: status = "published"
#: license = "Apache-2.0"
#: > -1 6 2
#: - 2 2 2
#: + -1 6 2
#: - 2 6 2
#: - -1 3 2
#: - !ValueError
#: | Without a start, **`find` searches from the current position**, and not
#: | from 0. After `write` that is the end: nothing found, -1. After `seek(3)`
#: | it is 3. What it gives is counted from the start of the mapping.
