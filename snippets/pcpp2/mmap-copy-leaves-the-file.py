import mmap

with open("menu.txt", "wb") as file:
    file.write(b"tea 5")
with open("menu.txt", "r+b") as file:
    with mmap.mmap(file.fileno(), 0,
                   access=mmap.ACCESS_COPY) as view:
        view[4:5] = b"9"
        print(view[:], file.read())

#: id = "mmap-copy-leaves-the-file"
#: objective = ["pcpp2.3.7"]
#: difficulty = 2
#: tags = ["mmap", "access"]
#: needs = ["files"]
#: status = "published"
#: license = "Apache-2.0"
#: > b'tea 9' b'tea 5'
#: - b'tea 9' b'tea 9'
#: + b'tea 9' b'tea 5'
#: - b'tea 5' b'tea 5'
#: - b'tea 9' b''
#: - !TypeError
#: | **With `ACCESS_COPY` changes stay in memory**; the file keeps its bytes.
#: | By default (`ACCESS_WRITE`) the file would change, too. `ACCESS_READ` is the one that raises `TypeError`.
