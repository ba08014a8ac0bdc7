class Tags:
    def __init__(self, *names):
        self.names = set(names)

    def __or__(self, other):
        return Tags(*self.names, *other.names)

    def __ior__(self, other):
        self.names.update(other.names)
        return self


mine = Tags("tea")
ours = mine
mine |= Tags("rice", "salt")
print(len(mine.names), len(ours.names))

#: id = "in-place-or-and-the-other-name"
#: objective = ["pcpp1.1.2"]
#: difficulty = 2
#: tags = ["operators", "special methods"]
#: status = "published"
#: license = "Apache-2.0"
#: > 3 3
#: - 3 1
#: + 3 3
#: - 1 1
#: - 3 2
#: | `|=` calls `__ior__` where there is one. This one changes the object in
#: | place and gives it back, so `mine` and `ours` remain one object. "3 1"
#: | would follow from `mine = mine | ...`, which makes a new one.
