import json

prices = {"pear": 3, "fig": 5}
prices["apple"] = 2
prices["pear"] = 4
print(json.dumps(prices))

#: id = "json-dumps-keeps-the-order"
#: objective = ["pcpp1.4.3"]
#: difficulty = 1
#: tags = ["json", "dicts"]
#: status = "published"
#: license = "Apache-2.0"
#: > {"pear": 4, "fig": 5, "apple": 2}
#: - {"apple": 2, "fig": 5, "pear": 4}
#: + {"pear": 4, "fig": 5, "apple": 2}
#: - {"fig": 5, "apple": 2, "pear": 4}
#: - {"pear": 3, "fig": 5, "apple": 2}
#: | A dict keeps the order in which its keys came, and a new value doesn't move
#: | an old key. `dumps` writes the keys in that order. Only with
#: | `sort_keys=True` does it sort them.
