class Account:
    def __init__(self):
        self.balance = 100


class Savings(Account):
    def __init__(self, rate):
        self.rate = rate


savings = Savings(2)
print(savings.balance * savings.rate)

#: id = "savings-without-a-balance"
#: objective = ["pcpp1.1.3", "pcpp1.1.1"]
#: difficulty = 1
#: tags = ["inheritance", "constructors"]
#: status = "published"
#: license = "Apache-2.0"
#: ! AttributeError
#: - 200
#: + !AttributeError
#: - 0
#: - !TypeError
#: | `Savings` has an `__init__` of its own, and only that runs. `balance` is
#: | never set: AttributeError. "200" expects the base class's `__init__` to run
#: | by itself; it takes `super().__init__()`.
