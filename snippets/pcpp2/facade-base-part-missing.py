class Radio:
    def __init__(self):
        self.stations = ["news"]

    def tune(self):
        return self.stations[0]


class CarSystem(Radio):
    def __init__(self, owner):
        self.owner = owner

    def start(self):
        return self.owner + ": " + self.tune()


system = CarSystem("Eva")
print(system.start())

#: id = "facade-base-part-missing"
#: objective = ["pcpp2.2.4"]
#: difficulty = 1
#: tags = ["facade", "inheritance"]
#: status = "published"
#: license = "Apache-2.0"
#: ! AttributeError
#: - Eva: news
#: + !AttributeError
#: - !TypeError
#: | A class with its own `__init__` doesn't run the one of its base. Without
#: | `super().__init__()` there is no `stations`, and `tune` fails when it asks
#: | for it. `Eva: news` fits languages that run the base's by themselves.
