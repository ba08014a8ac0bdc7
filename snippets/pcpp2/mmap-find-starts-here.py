import mmap

with mmap.mmap(-1, 7) as memory:
    memory.write(b"sunmoon")
    # find() without a start begins at the position.
    print(memory.find(b"n"))
    memory.seek(3)
    print(memory.find(b"n"))

#: id = "mmap-find-starts-here"
#: objective = ["pcpp2.3.7"]
#: difficulty = 2
#: tags = ["mmap", "find", "seek"]
#: needs = ["files"]
#: status = "published"
#: license = "Apache-2.0"
#: > -1
#: > 6
#: - 2\n2
#: + -1\n6
#: - 2\n6
#: - -1\n3
#: - !ValueError
#: | `find` searches **from the position on**. After `write` that is the end:
#: | nothing found, -1. After `seek(3)` it is 3. What it gives is counted from
#: | the start of the mapping.
