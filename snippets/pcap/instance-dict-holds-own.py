class Lamp:
    watts = 60

    def __init__(self, place):
        self.place = place


desk = Lamp("desk")
print(desk.__dict__)
desk.watts = 40
print(desk.__dict__, Lamp.watts)

#: id = "instance-dict-holds-own"
#: objective = ["pcap.4.2"]
#: difficulty = 2
#: tags = ["classes", "attributes"]
#: status = "published"
#: license = "Apache-2.0"
#: > {'place': 'desk'}
#: > {'place': 'desk', 'watts': 40} 60
#: - {'place': 'desk'}\n{'place': 'desk'} 40
#: - {'watts': 60, 'place': 'desk'}\n{'watts': 40, 'place': 'desk'} 60
#: + {'place': 'desk'}\n{'place': 'desk', 'watts': 40} 60
#: - {'place': 'desk'}\n{'place': 'desk', 'watts': 40} 40
#: | `__dict__` of an object holds only its own attributes; those of the class
#: | are in the `__dict__` of the class. Assigning through the object adds an
#: | attribute to the object and leaves the class alone.
