pair = ([0],) * 2
pair[0][0] = 5
print(pair)

#: id = "tuple-repeats-its-list"
#: objective = ["pcep.3.2"]
#: difficulty = 3
#: tags = ["tuples", "lists", "mutability"]
#: status = "published"
#: license = "Apache-2.0"
#: > ([5], [5])
#: - ([5], [0])
#: - ([0], [0])
#: - !TypeError
#: + ([5], [5])
#: | The tuple can't be changed, but the list in it can. `* 2` repeats the
#: | reference, so that both places hold one and the same list. `([5], [0])`
#: | expects a copy; TypeError takes the whole content of a tuple for fixed.
