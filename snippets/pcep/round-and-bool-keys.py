table = {True: "yes", False: "no"}
print(table[round(0.5)])
print(1 in table)

#: id = "round-and-bool-keys"
#: objective = ["pcep.3.3"]
#: difficulty = 3
#: tags = ["dicts", "bool", "round"]
#: status = "published"
#: license = "Apache-2.0"
#: > no
#: > True
#: - yes\nTrue
#: + no\nTrue
#: - no\nFalse
#: - !KeyError
#: | `round` takes the even neighbour of a half, so the key is 0, and `0 ==
#: | False` finds "no". For the same reason 1 is in the dict. KeyError takes 0
#: | and `False` for different keys; "yes" rounds up.
