def measure(room):
    print("measure", room)
    return {"hall": 0, "attic": 12}[room]


class Sensor:
    def __init__(self):
        self.seen = {}

    def read(self, room):
        old = self.seen.get(room)
        self.seen[room] = old or measure(room)
        return self.seen[room]


sensor = Sensor()
for room in ["attic", "hall", "attic", "hall"]:
    sensor.read(room)

#: id = "proxy-measures-zero-again"
#: objective = ["pcpp2.2.5"]
#: difficulty = 2
#: tags = ["proxy", "or"]
#: status = "published"
#: license = "Apache-2.0"
#: > measure attic
#: > measure hall
#: > measure hall
#: - measure attic\nmeasure hall
#: - measure attic\nmeasure hall\nmeasure attic\nmeasure hall
#: - measure attic
#: + measure attic\nmeasure hall\nmeasure hall
#: - !KeyError
#: | `or` evaluates its right side only if the left is false. A remembered 12 is
#: | true and isn't measured again; a remembered 0 counts as false, just like no
#: | entry, and so the hall is measured anew.
