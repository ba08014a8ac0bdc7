import mmap

with open("poem.txt", "wb") as file:
    file.write(b"rose is red")
with open("poem.txt", "r+b") as file:
    with mmap.mmap(file.fileno(), 0) as data:
        data[5:7] = b"IS"
        data[0:4].upper()
        data.flush()
with open("poem.txt") as file:
    print(file.read())

#: id = "mmap-changes-reach-the-file"
#: objective = ["pcpp2.3.7"]
#: difficulty = 1
#: tags = ["mmap", "files"]
#: needs = ["files"]
#: status = "published"
#: license = "Apache-2.0"
#: > rose IS red
#: - ROSE IS red
#: - rose is red
#: + rose IS red
#: - rose ISred
#: - !IndexError
#: | **Assigning to a slice of a mapping changes the file.** Reading a slice
#: | gives new `bytes`: what `upper()` makes of them isn't stored anywhere.
