table = {True: "yes", False: "no"}
share = 0.8
print(table[round(share)])
print(0 in table)

#: id = "round-and-bool-keys"
#: objective = ["pcep.3.3"]
#: difficulty = 2
#: tags = ["dicts", "bool", "round"]
#: status = "published"
#: license = "Apache-2.0"
#: > yes
#: > True
#: + yes\nTrue
#: - yes\nFalse
#: - no\nTrue
#: - !KeyError
#: | `round(0.8)` is the int 1, and `1 == True`: for a dict that is the same
#: | key. For the same reason 0 is in it. KeyError takes 1 and `True` for
#: | different keys; "no" cuts 0.8 off to 0.
