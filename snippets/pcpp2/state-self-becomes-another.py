class Lamp:
    name = "dark"

    def press(self):
        self = Lit()
        return self.name


class Lit(Lamp):
    name = "bright"

    def press(self):
        return "still " + self.name


lamp = Lamp()
print(lamp.press())
print(lamp.press())

#: id = "state-self-becomes-another"
#: objective = ["pcpp2.2.10"]
#: difficulty = 3
#: tags = ["state", "self"]
#: status = "published"
#: license = "Apache-2.0"
#: > bright
#: > bright
#: - bright\nstill bright
#: - dark\ndark
#: + bright\nbright
#: - dark\nstill bright
#: - dark\nbright
#: | `self = Lit()` gives only the local name another object until the method
#: | ends. It doesn't turn the lamp into another one, so the second press finds
#: | the same `Lamp` and does the same again.
