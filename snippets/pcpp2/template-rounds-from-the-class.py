class Game:
    rounds = 1

    def __init__(self):
        self.rounds = 3

    def play(self):
        for number in range(self.rounds):
            print(self.turn(number))


class Dice(Game):
    def __init__(self, face):
        self.face = face

    def turn(self, number):
        return self.face + number


Dice(4).play()

#: id = "template-rounds-from-the-class"
#: objective = ["pcpp2.2.8"]
#: difficulty = 2
#: tags = ["template method", "init"]
#: status = "published"
#: license = "Apache-2.0"
#: > 4
#: - 4\n5\n6
#: - 5
#: - 4\n4\n4
#: - !AttributeError
#: + 4
#: | `Dice` has its own `__init__`, and nothing calls the one of `Game`, so that
#: | no 3 is ever stored. The template method finds the `rounds` of the class,
#: | 1. `super().__init__()` would make it three.
