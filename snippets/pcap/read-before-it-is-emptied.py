def save(text):
    with open("note.txt", "w") as f:
        f.write(text)


def load():
    with open("note.txt") as f:
        return f.read()


save("tea")
save(load() + "pot")
print(load())

#: id = "read-before-it-is-emptied"
#: objective = ["pcap.5.4", "pcap.5.5"]
#: difficulty = 2
#: tags = ["files", "modes"]
#: needs = ["files"]
#: status = "published"
#: license = "Apache-2.0"
#: > teapot
#: - teateapot
#: - tea
#: + teapot
#: - pot
#: | Opening with `"w"` empties the file. But arguments come first: `load()` has
#: | read `tea` before `save` starts and opens the file. `pot` alone would
#: | remain if `save` began first. Nothing is appended in this mode.
