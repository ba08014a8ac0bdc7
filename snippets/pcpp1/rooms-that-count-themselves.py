class Room:
    count = 0

    def __init__(self):
        Room.count += 1


class Kitchen(Room):
    def __init__(self):
        self.stove = True


class Bath(Room):
    pass


rooms = [Kitchen(), Bath(), Kitchen()]
print(len(rooms), Room.count)

#: id = "rooms-that-count-themselves"
#: objective = ["pcpp1.1.3"]
#: difficulty = 2
#: tags = ["inheritance", "constructors"]
#: status = "published"
#: license = "Apache-2.0"
#: > 3 1
#: - 3 3
#: - 3 0
#: + 3 1
#: - 3 2
#: | `Bath` inherits the `__init__` that counts; `Kitchen` replaces it and
#: | doesn't call it, so kitchens are not counted. "3 3" takes it that the base
#: | class's `__init__` runs in any case.
