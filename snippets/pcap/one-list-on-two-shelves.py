empty = []
shelves = {"top": empty, "low": empty}
shelves["top"].append("atlas")
shelves["low"] = shelves["low"] + ["novel"]
print(len(shelves["low"]), len(empty))

#: id = "one-list-on-two-shelves"
#: objective = ["pcap.6.1"]
#: difficulty = 1
#: tags = ["dictionaries", "references"]
#: status = "published"
#: license = "Apache-2.0"
#: > 2 1
#: - 1 0
#: - 2 2
#: - 1 1
#: + 2 1
#: | Both keys hold **the same list**, so the atlas is on both shelves. `+`
#: | makes a new list, which only `low` gets. `1 0` fits the idea that putting a
#: | list into a dict stores a copy.
