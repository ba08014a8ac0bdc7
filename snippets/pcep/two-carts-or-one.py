carts = [{}] * 2
carts[0]["milk"] = 1
carts[1]["bread"] = 2
print(len(carts[0]), len(carts[1]))

#: id = "two-carts-or-one"
#: objective = ["pcep.3.3"]
#: difficulty = 2
#: tags = ["dicts", "lists"]
#: status = "published"
#: license = "Apache-2.0"
#: > 2 2
#: - 1 1
#: + 2 2
#: - 1 2
#: - !KeyError
#: | `[{}] * 2` holds one dict twice, and both assignments put their key into
#: | it. `1 1` would need two dicts, as in `[{}, {}]`. Assigning to a new key is
#: | no KeyError.
