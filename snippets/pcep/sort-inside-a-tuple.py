data = ([3, 1], [2])
result = data[0].sort()
print(result, data)

#: id = "sort-inside-a-tuple"
#: objective = ["pcep.3.2"]
#: difficulty = 2
#: tags = ["tuples", "lists", "None"]
#: status = "published"
#: license = "Apache-2.0"
#: > None ([1, 3], [2])
#: - [1, 3] ([1, 3], [2])
#: - [1, 3] ([3, 1], [2])
#: + None ([1, 3], [2])
#: - !TypeError
#: | `sort` sorts the list in place and gives back None; `sorted` would give a
#: | new list. That the list stands in a tuple doesn't matter: the tuple still
#: | holds the same list, and so there is no TypeError.
