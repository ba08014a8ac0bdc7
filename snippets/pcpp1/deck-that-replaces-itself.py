class Deck(list):
    def __init__(self, cards, owner):
        super().__init__(cards)
        self.owner = owner

    def hand_over(self, owner):
        self = Deck(self, owner)
        self.append("joker")


deck = Deck(["ace", "king"], "Ann")
deck.hand_over("Bob")
print(deck.owner, len(deck))

#: id = "deck-that-replaces-itself"
#: objective = ["pcpp1.1.8"]
#: difficulty = 2
#: tags = ["subclassing built-ins", "self"]
#: status = "published"
#: license = "Apache-2.0"
#: > Ann 2
#: - Bob 3
#: + Ann 2
#: - Ann 3
#: - Bob 2
#: - !AttributeError
#: | `self = ...` gives the local name another object, a new deck that gets the
#: | joker and is lost when the method ends. `deck` is still the first one, with
#: | two cards and its owner.
