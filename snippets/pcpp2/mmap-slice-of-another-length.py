import mmap

with open("colour.txt", "wb") as file:
    file.write(b"red wall")
with open("colour.txt", "r+b") as file:
    with mmap.mmap(file.fileno(), 0) as data:
        data[0:3] = b"pink"
        print(data[:])

#: id = "mmap-slice-of-another-length"
#: objective = ["pcpp2.3.7"]
#: difficulty = 2
#: tags = ["mmap", "slices"]
#: needs = ["files"]
#: status = "published"
#: license = "Apache-2.0"
#: ! IndexError
#: + !IndexError
#: - b'pink wall'
#: - b'pinkwall'
#: - b'pin wall'
#: - !TypeError
#: | A mapping has a fixed size, so **a slice takes only bytes of its own
#: | length**. `[0:3]` has three places, "pink" has four bytes. In a
#: | `bytearray` the rest would move and give `pink wall`.
