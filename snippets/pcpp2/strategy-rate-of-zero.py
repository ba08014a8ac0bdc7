class Tax:
    def __init__(self, rate=None):
        self.rate = rate or 20


class Shop:
    def __init__(self, tax):
        self.tax = tax

    def total(self, price):
        return price + price * self.tax.rate // 100


taxes = [Tax(0), Tax(7), Tax()]
print([Shop(tax).total(100) for tax in taxes])

#: id = "strategy-rate-of-zero"
#: objective = ["pcpp2.2.s1"]
#: difficulty = 2
#: tags = ["strategy", "or"]
#: status = "published"
#: license = "Apache-2.0"
#: > [120, 107, 120]
#: - [100, 107, 120]
#: - [101, 101, 101]
#: - [120, 107, 100]
#: + [120, 107, 120]
#: - !TypeError
#: | `rate or 20` gives the left value if it counts as true, else the right one.
#: | 0 counts as false like None, so that the tax of zero becomes 20. `if rate
#: | is None` would tell the two apart.
