class Boat:
    pass


class Ferry(Boat):
    pass


ship = Ferry()
print(isinstance(ship, Boat), type(ship) is Boat)
print(isinstance(Boat(), Ferry))

#: id = "subclass-of-and-type-of"
#: objective = ["pcap.4.5", "pcap.4.4"]
#: difficulty = 1
#: tags = ["inheritance", "isinstance", "is"]
#: status = "published"
#: license = "Apache-2.0"
#: > True False
#: > False
#: + True False\nFalse
#: - True True\nFalse
#: - False False\nTrue
#: - True True\nTrue
#: | An instance of a subclass **is also an instance of the superclass**, but
#: | not the other way round. `type(ship)` is exactly `Ferry`, and `is` asks for
#: | that very class. `True True` takes `type` for another way to write
#: | `isinstance`.
