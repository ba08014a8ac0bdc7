class Total:
    def __init__(self, n):
        self.n = n

    @classmethod
    def zero(cls):
        return cls(0)

    def add(self, n):
        self.n += n
        return self

    def times(self, n):
        self.n *= n
        return self


total = Total.zero()
print(total.add(2).add(3).times(4).n)

#: id = "chain-from-a-class-method"
#: objective = ["pcpp1.1.5"]
#: difficulty = 2
#: tags = ["classmethod", "chaining"]
#: status = "published"
#: license = "Apache-2.0"
#: > 20
#: - 14
#: + 20
#: - 5
#: - !AttributeError
#: | A chain of calls goes from left to right: 2, then 5, then `times(4)` gives
#: | 20. Each method returns `self`, so that the next one has an object to work
#: | on. "5" starts at the end of the chain, with 0 times 4.
