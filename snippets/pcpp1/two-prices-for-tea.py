shop = {"tea": 2}
bar = {"tea": 3}
prices = shop + bar
print(prices["tea"])

#: id = "two-prices-for-tea"
#: objective = ["pcpp1.2.1"]
#: difficulty = 2
#: tags = ["dicts", "PEP 20"]
#: status = "published"
#: license = "Apache-2.0"
#: ! TypeError
#: - 2
#: - 3
#: - 5
#: + !TypeError
#: - [2, 3]
#: | PEP 20: "In the face of ambiguity, refuse the temptation to guess." Which
#: | price should win? Dicts have no `+`, and it raises TypeError.
#: | `{**shop, **bar}` says plainly that the later one does.
