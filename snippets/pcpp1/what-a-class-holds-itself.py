class Boat:
    seats = 2

    def row(self):
        self.wet = True


class Ferry(Boat):
    decks = 3


ferry = Ferry()
ferry.row()
print("seats" in Ferry.__dict__, "row" in Boat.__dict__)
print(Ferry.__bases__[0].__name__, list(ferry.__dict__))

#: id = "what-a-class-holds-itself"
#: objective = ["pcpp1.1.12"]
#: difficulty = 2
#: tags = ["introspection", "__dict__"]
#: status = "published"
#: license = "Apache-2.0"
#: > False True
#: > Boat ['wet']
#: - True True\nBoat ['wet']
#: - False True\nobject ['wet']
#: + False True\nBoat ['wet']
#: - False False\nBoat ['wet']
#: - False True\nBoat ['decks', 'wet']
#: | `__dict__` of a class holds what its own body defines, not what is
#: | inherited. That of an instance holds what was assigned to it: `wet`.
#: | `__bases__` has the direct base classes; `object` is further up.
