class Page:
    tags = ["web"]

    def add(self, tag):
        self.tags += [tag]


home = Page()
shop = Page()
home.add("top")
print(len(home.tags), len(shop.tags))

#: id = "plus-equals-on-a-class-list"
#: objective = ["pcap.4.2"]
#: difficulty = 3
#: tags = ["classes", "class attributes", "lists"]
#: status = "published"
#: license = "Apache-2.0"
#: > 2 2
#: - 2 1
#: - 1 1
#: + 2 2
#: - !AttributeError
#: | For a list, `+=` first changes the list **in place**, here the one of the
#: | class, and then assigns that same list to `self.tags`. `2 1` fits the idea
#: | that `+=` makes a new list, as `self.tags = self.tags + [tag]` would.
