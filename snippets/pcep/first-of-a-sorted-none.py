names = ["Bo", "Al", "Cy"]
ranked = names.sort()
print(ranked[0])

#: id = "first-of-a-sorted-none"
#: objective = ["pcep.4.3"]
#: difficulty = 2
#: tags = ["exceptions", "lists", "None"]
#: status = "published"
#: license = "Apache-2.0"
#: ! TypeError
#: - Al
#: - Bo
#: - !IndexError
#: + !TypeError
#: | `sort` sorts the list itself and gives back None. None has no elements to
#: | pick, so `ranked[0]` is a TypeError. "Al" is what `sorted(names)[0]` or,
#: | after the call, `names[0]` would give.
