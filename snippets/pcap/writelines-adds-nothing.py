shopping = ["tea", "milk", "rice"]
with open("list.txt", "w") as f:
    f.writelines(shopping)
with open("list.txt") as f:
    print(f.readlines())

#: id = "writelines-adds-nothing"
#: objective = ["pcap.5.5"]
#: difficulty = 2
#: tags = ["files"]
#: needs = ["files"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['teamilkrice']
#: - ['tea', 'milk', 'rice']
#: - ['tea\\n', 'milk\\n', 'rice\\n']
#: - ['tea milk rice']
#: + ['teamilkrice']
#: - !TypeError
#: | In spite of its name, `writelines` writes the strings one after the other
#: | and adds no newlines. The file holds a single line. For three lines, each
#: | string needs its own `\n`.
