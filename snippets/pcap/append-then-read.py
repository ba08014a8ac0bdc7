with open("log.txt", "w") as f:
    f.write("on ")
with open("log.txt", "a+") as f:
    f.write("off")
    print(f.read() or "nothing")

#: id = "append-then-read"
#: objective = ["pcap.5.4", "pcap.5.5"]
#: difficulty = 3
#: tags = ["files", "modes"]
#: needs = ["files"]
#: status = "published"
#: license = "Apache-2.0"
#: > nothing
#: - on off
#: - off
#: + nothing
#: - on
#: - !UnsupportedOperation
#: | `"a+"` appends and may read, too. After the write the position is at the
#: | **end** of the file, so that `read` gives an empty string. For `on off`, go
#: | back first, with `f.seek(0)`.
