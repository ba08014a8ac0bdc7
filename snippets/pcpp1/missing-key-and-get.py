class Stock(dict):
    def __missing__(self, key):
        return 0


stock = Stock(tea=5)
print(stock["tea"], stock["milk"], stock.get("salt"))
print(len(stock))

#: id = "missing-key-and-get"
#: objective = ["pcpp1.1.8"]
#: difficulty = 2
#: tags = ["subclassing built-ins", "__missing__"]
#: status = "published"
#: license = "Apache-2.0"
#: > 5 0 None
#: > 1
#: - 5 0 0\n1
#: - !KeyError
#: - 5 0 None\n2
#: + 5 0 None\n1
#: - 5 0 0\n3
#: | `d[key]` calls `__missing__` of a dict subclass when the key isn't there.
#: | `get` doesn't use it and gives None. And `__missing__` here only returns a
#: | value, it stores none: one key remains.
