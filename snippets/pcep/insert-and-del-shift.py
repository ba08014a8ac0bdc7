items = ["a", "b", "c", "d"]
del items[1]
items.insert(1, "x")
del items[2]
print(items)
print(items.index("d"))

#: id = "insert-and-del-shift"
#: objective = ["pcep.3.1"]
#: difficulty = 2
#: tags = ["lists"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['a', 'x', 'd']
#: > 2
#: - !ValueError
#: + ['a', 'x', 'd']\n2
#: - ['a', 'x', 'd']\n3
#: - ['a', 'c', 'd']\n2
#: | `del` closes the gap, `insert` makes room: nothing is replaced. The list
#: | is a c d, then a x c d, then a x d. The answer with `ValueError` comes
#: | from letting `insert` overwrite what was there.
