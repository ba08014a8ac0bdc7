stock = {"pear": 2, "apple": 7}
stock["fig"] = 1
stock["pear"] = 9
del stock["apple"]
stock["apple"] = 3
print(list(stock))
print(list(stock.values()))

#: id = "dict-keeps-insertion-order"
#: objective = ["pcep.3.3"]
#: difficulty = 3
#: tags = ["dictionaries"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['pear', 'fig', 'apple']
#: > [9, 1, 3]
#: - ['fig', 'pear', 'apple']\n[1, 9, 3]
#: + ['pear', 'fig', 'apple']\n[9, 1, 3]
#: - ['pear', 'apple', 'fig']\n[9, 3, 1]
#: - ['apple', 'fig', 'pear']\n[3, 1, 9]
#: | Keys keep the order in which they came in. A new value for an old key does
#: | not move it; a deleted key that comes back goes to the end. `apple` first
#: | fits the idea that a dictionary sorts its keys.
