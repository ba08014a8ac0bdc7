import mmap
import os

with open("n.bin", "wb") as file:
    file.write(b"789")
with open("n.bin", "r+b") as file:
    with mmap.mmap(file.fileno(), 0) as data:
        data.resize(5)
        print(len(data), data[2:4])
print(os.path.getsize("n.bin"))

#: id = "mmap-resize-fills-with-zeros"
#: objective = ["pcpp2.3.7"]
#: difficulty = 2
#: tags = ["mmap", "resize"]
#: needs = ["files"]
#: status = "published"
#: license = "Apache-2.0"
#: > 5 b'9\x00'
#: > 5
#: - 5 b'9\\x00'\n3
#: + 5 b'9\\x00'\n5
#: - 5 b'9\\x00\\x00'\n5
#: - 5 b'9'\n5
#: - !ValueError
#: | **`resize` makes the mapping and the file longer**, and the new places
#: | hold zero bytes. The file has 5 bytes, too, after the mapping is closed.
