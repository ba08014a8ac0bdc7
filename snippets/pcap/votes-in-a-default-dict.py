def vote(name, box={}):
    box[name] = box.get(name, 0) + 1
    return len(box)


print(vote("Ann"), vote("Bo"), vote("Cy", {}))

#: id = "votes-in-a-default-dict"
#: objective = ["pcap.6.3"]
#: difficulty = 2
#: tags = ["functions", "defaults"]
#: status = "published"
#: license = "Apache-2.0"
#: > 1 2 1
#: - 1 1 1
#: + 1 2 1
#: - 1 2 3
#: - !TypeError
#: | The default dict is made **once**, when `def` runs, and each call without
#: | the argument uses that same one. The third call brings a dict of its own.
#: | `1 1 1` fits the idea that each call gets a new default.
