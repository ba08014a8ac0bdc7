class Meter:
    def __init__(self, start):
        self.value = start

    def add(self, n):
        self.value += n

    def restart(self):
        self = Meter(0)
        self.add(1)


meter = Meter(8)
meter.add(2)
meter.restart()
print(meter.value)

#: id = "assigning-to-self-is-local"
#: objective = ["pcpp1.1.1"]
#: difficulty = 2
#: tags = ["classes", "self"]
#: status = "published"
#: license = "Apache-2.0"
#: > 10
#: - 1
#: - 0
#: - 11
#: + 10
#: | `self` is a local name of the method. `self = Meter(0)` makes it mean a new
#: | object until the method ends; `meter` still means the old one, with 10. To
#: | restart it for real, assign to its attribute: `self.value = 0`.
