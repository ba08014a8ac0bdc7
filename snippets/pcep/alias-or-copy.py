first = [5, 6, 7]
second = first
third = first[:]
second[0] = 0
third[1] = 0
print(first)
print(third)

#: id = "alias-or-copy"
#: objective = ["pcep.3.1"]
#: difficulty = 2
#: tags = ["lists", "copying"]
#: status = "published"
#: license = "Apache-2.0"
#: > [0, 6, 7]
#: > [5, 0, 7]
#: + [0, 6, 7]\n[5, 0, 7]
#: - [0, 0, 7]\n[0, 0, 7]
#: - [5, 6, 7]\n[5, 0, 7]
#: - [0, 6, 7]\n[0, 0, 7]
#: | `second = first` gives the same list a second name; `first[:]` makes a new
#: | list with the same elements. So a change through `second` shows in
#: | `first`, one in `third` does not. `[5, 6, 7]` takes `=` for a copy.
