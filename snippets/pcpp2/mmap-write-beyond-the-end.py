import mmap

with mmap.mmap(-1, 5) as board:
    board.write(b"abc")
    try:
        board.write(b"def")
    except ValueError:
        print("full")
    print(board.tell(), board[:3] + board[4:])

#: id = "mmap-write-beyond-the-end"
#: objective = ["pcpp2.3.7"]
#: difficulty = 2
#: tags = ["mmap", "write", "exceptions"]
#: needs = ["files"]
#: status = "published"
#: license = "Apache-2.0"
#: > full
#: > 3 b'abc\x00'
#: - !IndexError
#: - full\n5 b'abce'
#: - 6 b'abcef'
#: - 5 b'abce'
#: + full\n3 b'abc\\x00'
#: | **A mapping doesn't grow when it is written to.** The second `write` needs
#: | six places, so it raises `ValueError` and writes nothing, not even what
#: | would fit. The position stays 3; the rest is zero bytes.
