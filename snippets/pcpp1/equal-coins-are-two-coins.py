class Coin:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        return self.value == other.value


mine = Coin(50)
yours = Coin(50)
print(mine == yours, mine is yours, yours in [mine])

#: id = "equal-coins-are-two-coins"
#: objective = ["pcpp1.1.2", "pcpp1.1.10"]
#: difficulty = 1
#: tags = ["special methods", "identity"]
#: status = "published"
#: license = "Apache-2.0"
#: > True False True
#: - True True True
#: - False False False
#: + True False True
#: - True False False
#: | `__eq__` decides what `==` says, and `in` uses `==` as well. `is` can't be
#: | overloaded: it asks whether both names mean **one** object, and here two
#: | were made.
