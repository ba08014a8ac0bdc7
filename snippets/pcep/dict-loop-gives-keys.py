ages = {"Ann": 31, "Bo": 27}
for item in ages:
    print(item)
print(31 in ages)

#: id = "dict-loop-gives-keys"
#: objective = ["pcep.3.3"]
#: difficulty = 1
#: tags = ["dictionaries", "loops"]
#: status = "published"
#: license = "Apache-2.0"
#: > Ann
#: > Bo
#: > False
#: + Ann\nBo\nFalse
#: - Ann\nBo\nTrue
#: - ('Ann', 31)\n('Bo', 27)\nFalse
#: - 31\n27\nTrue
#: | Both `for` and `in` look at the keys of a dictionary. Pairs come from
#: | `items()`, values from `values()`. 31 is a value, not a key.
