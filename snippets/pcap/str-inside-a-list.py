class Coin:
    def __init__(self, value):
        self.value = value

    def __str__(self):
        return str(self.value) + "c"

    def __repr__(self):
        return "Coin"


coins = [Coin(5), Coin(20)]
print(coins[0])
print(coins)

#: id = "str-inside-a-list"
#: objective = ["pcap.4.5"]
#: difficulty = 3
#: tags = ["classes", "str"]
#: status = "published"
#: license = "Apache-2.0"
#: > 5c
#: > [Coin, Coin]
#: + 5c\n[Coin, Coin]
#: - Coin\n[Coin, Coin]
#: - 5c\n['5c', '20c']
#: - 5c\n[5c, 20c]
#: | `print` uses `__str__` of the object it is given. A list shows its
#: | elements with `__repr__`, which is why strings in lists have quotes. `[5c,
#: | 20c]` fits the idea that the list prints each element.
