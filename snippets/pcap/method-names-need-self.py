color = "grey"


class Pen:
    color = "blue"

    def draw(self):
        return color + " " + self.color


p = Pen()
p.color = "red"
print(p.draw(), Pen().draw())

#: id = "method-names-need-self"
#: objective = ["pcap.4.3"]
#: difficulty = 2
#: tags = ["classes", "methods", "scope"]
#: status = "published"
#: license = "Apache-2.0"
#: > grey red grey blue
#: + grey red grey blue
#: - blue red blue blue
#: - red red blue blue
#: - red red grey blue
#: | A plain name in a method is looked up in the function, then in the module,
#: | never in the class or the object. `self.color` asks the object first, then
#: | its class. `blue red` fits the idea that methods see the class's names.
