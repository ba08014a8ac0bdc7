class Ticket:
    def __init__(self, kind, price):
        self.text = f"{kind}: {price}"


def makers(prices):
    return {kind: lambda: Ticket(kind, price)
            for kind, price in prices.items()}


factory = makers({"adult": 9, "child": 4, "group": 30})
print(factory["adult"]().text)
print(factory["child"]().text)

#: id = "factory-makers-in-a-comprehension"
#: objective = ["pcpp2.2.3"]
#: difficulty = 3
#: tags = ["factory", "closures"]
#: status = "published"
#: license = "Apache-2.0"
#: > group: 30
#: > group: 30
#: - adult: 9\nchild: 4
#: - group: 9\ngroup: 4
#: - adult: 30\nchild: 30
#: - !NameError
#: + group: 30\ngroup: 30
#: | The lambdas look up `kind` and `price` when they are called. By then the
#: | comprehension is over, and both have their last values for all makers.
#: | `adult: 9` fits the idea that a lambda keeps the values it was made with.
