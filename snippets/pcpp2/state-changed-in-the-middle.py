class Open:
    def push(self, door):
        print("open")


class Shut:
    def push(self, door):
        door.state = Open()
        door.push()
        print("shut")


class Door:
    def __init__(self):
        self.state = Shut()

    def push(self):
        self.state.push(self)
        print(type(self.state).__name__)


Door().push()

#: id = "state-changed-in-the-middle"
#: objective = ["pcpp2.2.10"]
#: difficulty = 2
#: tags = ["state", "calls"]
#: status = "published"
#: license = "Apache-2.0"
#: > open
#: > Open
#: > shut
#: > Open
#: - open\nOpen\nshut\nShut
#: - open\nshut\nOpen
#: - open\nOpen\nOpen
#: + open\nOpen\nshut\nOpen
#: - !RecursionError
#: | The change of state holds at once: the inner `door.push()` already goes to
#: | `Open`. But the method of `Shut` that is running isn't ended by it. It goes
#: | on after the inner call, and so does the outer `push`.
