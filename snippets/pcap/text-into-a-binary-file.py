with open("note.bin", "wb") as f:
    count = f.write("tea")
print(count)

#: id = "text-into-a-binary-file"
#: objective = ["pcap.5.4"]
#: difficulty = 1
#: tags = ["files", "modes", "bytes"]
#: needs = ["files"]
#: status = "published"
#: license = "Apache-2.0"
#: ! TypeError
#: - 3
#: - !FileNotFoundError
#: - !ValueError
#: + !TypeError
#: | A file that is opened in binary mode takes bytes only, such as `b"tea"`. It
#: | doesn't encode text by itself. In mode `"w"`, the same call would return 3,
#: | the number of characters. Both modes make a file that isn't there.
