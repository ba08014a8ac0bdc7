class Asleep:
    def __init__(self, name):
        self.name = name
        self.energy = 5

    def poke(self):
        self.__class__ = Awake
        return self.name + " snores"


class Awake:
    energy = 100

    def poke(self):
        return f"{self.name} runs, {self.energy}"


cat = Asleep("Tom")
print(cat.poke())
print(cat.poke())

#: id = "state-is-another-class"
#: objective = ["pcpp2.2.10"]
#: difficulty = 2
#: tags = ["state", "class"]
#: status = "published"
#: license = "Apache-2.0"
#: > Tom snores
#: > Tom runs, 5
#: - Tom snores\nTom runs, 100
#: - Tom snores\nTom snores
#: - Tom runs, 5\nTom runs, 5
#: + Tom snores\nTom runs, 5
#: - !TypeError
#: | Assigning to `__class__` gives the object the methods of another class. Its
#: | own attributes stay, and no `__init__` is run. The energy of 5 is the
#: | object's own and comes before the 100 of the class.
