class Bag:
    def __init__(self, items=[]):
        self.items = items


first = Bag()
second = Bag()
third = Bag(["map"])
first.items.append("pen")
second.items.append("cup")
print(len(first.items), len(second.items), len(third.items))

#: id = "bags-with-a-default-list"
#: objective = ["pcap.4.6", "pcap.6.3"]
#: difficulty = 3
#: tags = ["constructors", "defaults"]
#: status = "published"
#: license = "Apache-2.0"
#: > 2 2 1
#: - 1 1 1
#: + 2 2 1
#: - 1 2 1
#: - 2 2 3
#: | A default is computed **once**, when `def` runs. `first` and `second` hold
#: | that same list; `third` was given another. `1 1 1` fits the idea that each
#: | call without the argument gets a new empty list.
