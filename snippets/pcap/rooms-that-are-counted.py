class Room:
    made = 0

    def __init__(self):
        Room.made += 1


class Hall(Room):
    def __init__(self, seats):
        self.seats = seats


class Attic(Room):
    pass


Room()
Hall(20)
Attic()
print(Room.made)

#: id = "rooms-that-are-counted"
#: objective = ["pcap.4.6", "pcap.4.5"]
#: difficulty = 2
#: tags = ["constructors", "inheritance"]
#: status = "published"
#: license = "Apache-2.0"
#: > 2
#: - 1
#: - 3
#: + 2
#: - !TypeError
#: | `Attic` **inherits** the constructor of `Room`, so it is counted. `Hall`
#: | replaces it by its own, which doesn't call `super().__init__()`. A 3 fits
#: | the idea that the constructor of a base class runs in any case.
