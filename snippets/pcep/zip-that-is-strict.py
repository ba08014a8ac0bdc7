pairs = zip("ab", [1, 2, 3])
print(len(list(pairs)))
pairs = zip("ab", [1, 2], strict=True)
print(len(list(pairs)))

#: id = "zip-that-is-strict"
#: objective = ["pcep.3.2"]
#: difficulty = 2
#: tags = ["zip", "tuples", "versions"]
#: status = "published"
#: license = "Apache-2.0"
#: > 2
#: > 2
#: | `zip` stops at the shortest; with `strict=True` unequal lengths are a
#: | `ValueError`, and these are equal. The argument came with 3.10: 3.9 prints
#: | the first line and then knows no such argument.
#: @ <3.10
#: > 2
#: ! TypeError
