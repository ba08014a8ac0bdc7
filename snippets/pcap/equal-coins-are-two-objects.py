class Coin:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        return self.value == other.value


mine = Coin(5)
yours = Coin(5)
found = mine
print(mine == yours, mine is yours, mine is found)

#: id = "equal-coins-are-two-objects"
#: objective = ["pcap.4.5"]
#: difficulty = 1
#: tags = ["classes", "is", "equality"]
#: status = "published"
#: license = "Apache-2.0"
#: > True False True
#: - True True True
#: + True False True
#: - False False True
#: - True False False
#: | `==` asks `__eq__`, here about the values. `is` asks whether both are **one
#: | and the same object**: two calls of `Coin` make two, while `found = mine`
#: | makes none. `True` for `mine is yours` fits the idea that `is` compares
#: | values.
