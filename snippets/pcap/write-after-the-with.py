with open("log.txt", "w") as f:
    f.write("on")
f.write("off")
with open("log.txt") as f:
    print(f.read())

#: id = "write-after-the-with"
#: objective = ["pcap.5.5"]
#: difficulty = 1
#: tags = ["files", "with"]
#: needs = ["files"]
#: status = "published"
#: license = "Apache-2.0"
#: ! ValueError
#: - onoff
#: - on
#: + !ValueError
#: - !FileNotFoundError
#: | At the end of its block, `with` closes the file. The name `f` still means
#: | the file object, but a closed file can't be written to, and raises
#: | ValueError. It isn't opened again by itself.
