class Volume:
    _shared = {}

    def __init__(self):
        self.__dict__ = self._shared


radio = Volume()
radio.level = 3
phone = Volume()
phone.level += 4
print(radio.level, phone.level)
print(radio is phone)

#: id = "singleton-shared-dict"
#: objective = ["pcpp2.2.2"]
#: difficulty = 2
#: tags = ["singleton", "attributes"]
#: status = "published"
#: license = "Apache-2.0"
#: > 7 7
#: > False
#: - 3 4\nFalse
#: - 7 7\nTrue
#: - 3 7\nFalse
#: + 7 7\nFalse
#: - !AttributeError
#: | All objects use one and the same `__dict__`, so each attribute that one of
#: | them sets is seen by all. They are still different objects, and `is`
#: | compares the objects, not their attributes.
