class Euro:
    def __init__(self):
        print("euro")


class Coin:
    def __new__(cls, country):
        if country == "DE":
            return Euro()
        return super().__new__(cls)

    def __init__(self, country):
        print("coin", country)


for country in ["DE", "SE"]:
    print(type(Coin(country)).__name__)

#: id = "factory-new-gives-another-class"
#: objective = ["pcpp2.2.3"]
#: difficulty = 3
#: tags = ["factory", "new"]
#: status = "published"
#: license = "Apache-2.0"
#: > euro
#: > Euro
#: > coin SE
#: > Coin
#: - euro\ncoin DE\nEuro\ncoin SE\nCoin
#: + euro\nEuro\ncoin SE\nCoin
#: - euro\nCoin\ncoin SE\nCoin
#: - coin DE\nCoin\ncoin SE\nCoin
#: - !TypeError
#: | After `__new__`, `__init__` runs only if what it gave back is an instance
#: | of that class. `Coin("DE")` gives a `Euro`, which is no `Coin`, so that
#: | `coin DE` isn't printed.
