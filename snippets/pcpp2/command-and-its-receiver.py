class Lamp:
    def __init__(self, room):
        self.room = room

    def on(self):
        print(self.room, "on")


queue = []
lamp = Lamp("hall")
queue.append(lamp.on)
lamp = Lamp("loft")
queue.append(lambda: lamp.on())
lamp = Lamp("shed")
for command in queue:
    command()

#: id = "command-and-its-receiver"
#: objective = ["pcpp2.2.7"]
#: difficulty = 3
#: tags = ["command", "closures"]
#: status = "published"
#: license = "Apache-2.0"
#: > hall on
#: > shed on
#: - hall on\nloft on
#: - shed on\nshed on
#: + hall on\nshed on
#: - hall on\nhall on
#: - loft on\nshed on
#: | `lamp.on` takes the lamp that `lamp` means at that moment, and keeps it. A
#: | lambda keeps only the name and looks it up when it runs, in the end:
#: | `shed`. Nobody switches the lamp in the loft.
