north = ["a", "b"]
south = north
east = north[:]
north.append("c")
south = south + ["d"]
south.append("e")
print(len(north), len(south), len(east))

#: id = "alias-swap-and-slice"
#: objective = ["pcpp1.1.10"]
#: difficulty = 1
#: tags = ["identity", "lists"]
#: status = "published"
#: license = "Apache-2.0"
#: > 3 5 2
#: - 3 4 2
#: - 5 5 2
#: + 3 5 2
#: - 5 5 3
#: - 4 4 2
#: | `south = north` is a second name for one list, so `"c"` is in both. The
#: | slice `east` was a copy. `south + ["d"]` makes a new list, and from there
#: | on `south` goes its own way.
