flat = [{"item": "tea", "buyer": "ann", "city": "Oslo"},
        {"item": "jam", "buyer": "ann", "city": "Oslo"}]
buyers = {"ann": {"city": "Oslo"}}
orders = [{"item": "tea", "buyer": "ann"},
          {"item": "jam", "buyer": "ann"}]

flat[0]["city"] = "Bergen"
buyers[orders[0]["buyer"]]["city"] = "Bergen"

print([row["city"] for row in flat])
print([buyers[row["buyer"]]["city"] for row in orders])

#: id = "one-fact-in-one-place"
#: objective = ["pcpp2.5.1"]
#: difficulty = 1
#: tags = ["normal-forms", "dicts"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['Bergen', 'Oslo']
#: > ['Bergen', 'Bergen']
#: - ['Bergen', 'Bergen']\n['Bergen', 'Bergen']
#: + ['Bergen', 'Oslo']\n['Bergen', 'Bergen']
#: - ['Bergen', 'Oslo']\n['Bergen', 'Oslo']
#: - [Bergen, Oslo]\n[Bergen, Bergen]
#: - !KeyError
#: | In the flat table the city of ann is stored twice, and changing one row
#: | leaves the other as it was: the rows now contradict each other. With the
#: | city in a table of its own and a key to it, one change holds for all
#: | orders. That is what normal forms are for.
