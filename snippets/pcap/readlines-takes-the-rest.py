with open("points.txt", "w") as f:
    f.write("name\nAda\nBo\nCy\n")
with open("points.txt") as f:
    f.readline()
    rows = f.readlines()
print(len(rows))

#: id = "readlines-takes-the-rest"
#: objective = ["pcap.5.5"]
#: difficulty = 1
#: tags = ["files"]
#: needs = ["files"]
#: status = "published"
#: license = "Apache-2.0"
#: > 3
#: - 4
#: - 1
#: + 3
#: - 2
#: | An open file has a position, and each read goes on from there. `readline`
#: | took the first of four lines, `readlines` gives the rest as a list. It
#: | doesn't start again at the top.
