class Price:
    def __init__(self, cents):
        self.cents = cents

    def __mul__(self, n):
        return Price(self.cents * n)

    def __str__(self):
        return f"{self.cents} ct"


apple = Price(40)
print(3 * apple)

#: id = "number-times-price"
#: objective = ["pcpp1.1.2"]
#: difficulty = 2
#: tags = ["operators", "special methods"]
#: status = "published"
#: license = "Apache-2.0"
#: ! TypeError
#: - 120 ct
#: - 120
#: - 40 ct
#: + !TypeError
#: | `3 * apple` asks the int first, which can't, and then `apple.__rmul__`,
#: | which is missing: TypeError. `__mul__` serves only `apple * 3`, with the
#: | price on the left. Python doesn't swap the sides by itself.
