class Pet:
    def __init__(self, name="Rex"):
        self.name = name


class Fish(Pet):
    def __init__(self, tank):
        self.tank = tank


fish = Fish(3)
print(fish.name, fish.tank)

#: id = "tank-without-a-name"
#: objective = ["pcap.4.6", "pcap.4.5"]
#: difficulty = 1
#: tags = ["constructors", "inheritance"]
#: status = "published"
#: license = "Apache-2.0"
#: ! AttributeError
#: - Rex 3
#: - None 3
#: + !AttributeError
#: - !TypeError
#: | `Fish` has an `__init__` of its own, and **only that one runs**.
#: | `Pet.__init__`, which would set `name`, has to be called:
#: | `super().__init__()`. `Rex 3` fits the idea that the base class is set up
#: | by itself.
