open("key.txt", "w").close()
try:
    open("key.txt", "x").close()
    print("made")
except OSError as err:
    print(type(err).__name__)

#: id = "create-only-if-absent"
#: objective = ["pcap.5.5", "pcap.5.4"]
#: difficulty = 2
#: tags = ["files", "exceptions"]
#: needs = ["files"]
#: status = "published"
#: license = "Apache-2.0"
#: > FileExistsError
#: - made
#: - OSError
#: - !FileExistsError
#: + FileExistsError
#: | Mode `"x"` makes a new file and fails where one is. The exception is an
#: | object of FileExistsError, a kind of OSError: the `except` fits, and the
#: | object keeps its own type.
