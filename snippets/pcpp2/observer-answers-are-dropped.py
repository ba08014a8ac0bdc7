class Lamp:
    def __init__(self, room):
        self.room = room

    def update(self, event):
        print(self.room, event)
        return "handled"


class Switch:
    def __init__(self, *lamps):
        self.lamps = lamps

    def press(self):
        for lamp in self.lamps:
            lamp.update("on")
        return "all"


print(Switch(Lamp("hall"), Lamp("loft")).press())

#: id = "observer-answers-are-dropped"
#: objective = ["pcpp2.2.6"]
#: difficulty = 1
#: tags = ["observer", "return"]
#: status = "published"
#: license = "Apache-2.0"
#: > hall on
#: > loft on
#: > all
#: - hall on\nhandled
#: + hall on\nloft on\nall
#: - hall on\nloft on\nhandled
#: - hall on\nall
#: - hall on\nhandled\nloft on\nhandled\nall
#: | What `update` gives back isn't used, so it is dropped, and the loop goes on
#: | with the next lamp. A `return` ends only the method that it stands in.
#: | `handled` would be printed only if `press` gave it on.
