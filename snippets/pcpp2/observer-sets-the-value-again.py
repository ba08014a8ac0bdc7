class Heater:
    def __init__(self):
        self.observers = []
        self.value = 0

    def set(self, value):
        self.value = value
        for observer in self.observers:
            observer(self)


def limit(heater):
    if heater.value > 30:
        heater.set(30)


def show(heater):
    print("now", heater.value)


heater = Heater()
heater.observers = [limit, show]
heater.set(45)

#: id = "observer-sets-the-value-again"
#: objective = ["pcpp2.2.6"]
#: difficulty = 3
#: tags = ["observer", "calls"]
#: status = "published"
#: license = "Apache-2.0"
#: > now 30
#: > now 30
#: + now 30\nnow 30
#: - now 30
#: - now 45
#: - now 45\nnow 30
#: - !RecursionError
#: | `limit` calls `set` in the middle of the first round. This inner call tells
#: | all observers of 30 and ends. Then the outer loop goes on to `show`, which
#: | reads the value as it is by then: 30 once more.
