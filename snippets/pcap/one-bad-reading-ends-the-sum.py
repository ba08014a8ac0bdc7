readings = ["4", "x", "5"]
total = 0
try:
    for text in readings:
        total += int(text)
    print("all read")
except ValueError:
    print("bad", text)
print(total)

#: id = "one-bad-reading-ends-the-sum"
#: objective = ["pcap.2.1"]
#: difficulty = 2
#: tags = ["exceptions", "loops"]
#: status = "published"
#: license = "Apache-2.0"
#: > bad x
#: > 4
#: - bad x\nall read\n4
#: - bad x\n9
#: - bad x\nall read\n9
#: - !ValueError
#: + bad x\n4
#: | The loop stands inside the `try` block, and the exception leaves the whole
#: | block, loop and all. What was added stays. `9` would come if each round
#: | had a `try` of its own.
