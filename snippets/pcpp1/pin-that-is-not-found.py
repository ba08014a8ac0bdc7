class Card:
    def __init__(self, pin):
        self.__pin = pin

    def check(self, pin):
        return self.__pin == pin


card = Card(1234)
if card.check(1234):
    print(card.__pin)

#: id = "pin-that-is-not-found"
#: objective = ["pcpp1.1.7"]
#: difficulty = 1
#: tags = ["private names"]
#: status = "published"
#: license = "Apache-2.0"
#: ! AttributeError
#: - 1234
#: - True
#: + !AttributeError
#: - !NameError
#: | In the class, `__pin` is stored as `_Card__pin`, and the methods use that
#: | name by themselves. Outside of the class the name stays as written, and the
#: | card has no attribute `__pin`.
