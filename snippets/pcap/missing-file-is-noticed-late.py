def rows(name):
    with open(name) as f:
        for line in f:
            yield line.strip()


try:
    table = rows("missing.csv")
    print("opened")
    print(list(table))
except FileNotFoundError:
    print("missing")

#: id = "missing-file-is-noticed-late"
#: objective = ["pcap.5.5"]
#: difficulty = 3
#: tags = ["files", "generators"]
#: status = "published"
#: license = "Apache-2.0"
#: > opened
#: > missing
#: - missing
#: - opened\n[]
#: + opened\nmissing
#: - opened
#: | `rows` has a `yield`, so calling it makes a generator and opens nothing
#: | yet. The body starts when `list` asks for the first row, and only then is
#: | the file found missing. As an ordinary call it would fail at once.
