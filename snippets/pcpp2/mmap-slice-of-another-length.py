import mmap

with mmap.mmap(-1, 8) as data:
    data[:] = b"red wall"
    try:
        data[0:3] = b"pink"
    except IndexError:
        print("not the same length")
    print(data[:])

#: id = "mmap-slice-of-another-length"
#: objective = ["pcpp2.3.7"]
#: difficulty = 2
#: tags = ["mmap", "slices"]
#: needs = ["files"]
#: status = "published"
#: license = "Apache-2.0"
#: > not the same length
#: > b'red wall'
#: - b'pink wall'
#: + not the same length\nb'red wall'
#: - b'pinkwall'
#: - b'pin wall'
#: - not the same length\nb'pin wall'
#: | A mapping has a fixed size, so **a slice takes only bytes of its own
#: | length**. `[0:3]` has three places, "pink" has four bytes. In a
#: | `bytearray` the rest would move and give `pink wall`.
