votes = {1: "int", 1.0: "float", "1": "text"}
votes[True] = "bool"
print(len(votes))
print(votes[1])

#: id = "equal-keys-are-one-key"
#: objective = ["pcep.3.3"]
#: difficulty = 3
#: tags = ["dictionaries", "equality"]
#: status = "published"
#: license = "Apache-2.0"
#: > 2
#: > bool
#: - 3\nbool
#: - 2\nfloat
#: + 2\nbool
#: - 4\nint
#: | Keys that are equal are one key: `1 == 1.0 == True`, but none of them
#: | equals the string `"1"`. Each assignment replaces the value, so the last
#: | one wins. `4`, `int` fits the idea that keys of different types are
#: | different keys.
