class Safe:
    def __init__(self):
        self.__pin = 42
        self._box = 7


s = Safe()
print(s._box)
print("_Safe__pin" in s.__dict__)
print(hasattr(s, "__pin"))

#: id = "private-name-mangling"
#: objective = ["pcap.4.2", "pcap.4.4"]
#: difficulty = 2
#: tags = ["classes", "private"]
#: status = "published"
#: license = "Apache-2.0"
#: > 7
#: > True
#: > False
#: - 7\nFalse\nTrue
#: - !AttributeError
#: - 7\nFalse\nFalse
#: + 7\nTrue\nFalse
#: | In a class body, a name with two leading underscores gets the class name
#: | in front: `_Safe__pin`. From outside it is found only under that name. One
#: | underscore is a mere hint to readers and hides nothing.
