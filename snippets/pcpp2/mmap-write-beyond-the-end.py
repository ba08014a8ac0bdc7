import mmap

with mmap.mmap(-1, 5) as board:
    board.write(b"abcd")
    try:
        board.write(b"ef")
    except ValueError:
        print("full")
    print(board[:])

#: id = "mmap-write-beyond-the-end"
#: objective = ["pcpp2.3.7"]
#: difficulty = 2
#: tags = ["mmap", "write", "exceptions"]
#: needs = ["files"]
#: status = "published"
#: license = "Apache-2.0"
#: > full
#: > b'abcd\x00'
#: - full\nb'abcde'
#: - b'abcde'
#: - b'abcdef'
#: + full\nb'abcd\\x00'
#: - full\nb'abcd'
#: | **A mapping doesn't grow when it is written to.** The second `write` needs
#: | six places, so it raises `ValueError` and writes nothing, not even what
#: | would fit. The last byte stays zero.
