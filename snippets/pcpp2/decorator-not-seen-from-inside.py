class Coffee:
    def price(self):
        return 2

    def bill(self):
        return f"pay {self.price()}"


class Milk:
    def __init__(self, inner):
        self.inner = inner

    def price(self):
        return self.inner.price() + 1

    def __getattr__(self, name):
        return getattr(self.inner, name)


cup = Milk(Coffee())
print(cup.price(), cup.bill())

#: id = "decorator-not-seen-from-inside"
#: objective = ["pcpp2.2.s2"]
#: difficulty = 3
#: tags = ["decorator", "getattr"]
#: status = "published"
#: license = "Apache-2.0"
#: > 3 pay 2
#: - 3 pay 3
#: - 2 pay 2
#: - 2 pay 3
#: - !AttributeError
#: + 3 pay 2
#: | `bill` isn't found in `Milk`, so `__getattr__` gives the method of the
#: | coffee, and its `self` is the coffee. That knows nothing of the milk around
#: | it: `self.price()` is 2. With inheritance it would be 3.
