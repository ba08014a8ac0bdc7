import json

print(json.dumps([(2, 1), {4, 3}], default=sorted))

#: id = "json-default-is-the-last-resort"
#: objective = ["pcpp1.4.3"]
#: difficulty = 2
#: tags = ["json"]
#: status = "published"
#: license = "Apache-2.0"
#: > [[2, 1], [3, 4]]
#: - [[1, 2], [3, 4]]
#: - [(2, 1), [3, 4]]
#: + [[2, 1], [3, 4]]
#: - !TypeError
#: | `dumps` calls the function `default` only for what JSON has no form for. A
#: | tuple becomes an array without it, unsorted; the set has no form of its own,
#: | and `sorted` makes a list of it.
