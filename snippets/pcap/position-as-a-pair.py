class Ship:
    def __init__(self):
        self.x = 0
        self.y = 0

    def sail(self, dx, dy):
        self.x += dx
        self.y += dy
        return self.x, self.y


ship = Ship()
ship.sail(2, 1)
print(ship.sail(0, 3))

#: id = "position-as-a-pair"
#: objective = ["pcap.4.3"]
#: difficulty = 1
#: tags = ["classes", "methods", "tuples"]
#: status = "published"
#: license = "Apache-2.0"
#: > (2, 4)
#: - 2 4
#: - (0, 3)
#: - [2, 4]
#: + (2, 4)
#: | `return a, b` gives back **one tuple**, and `print` shows it with
#: | parentheses. The first call's result is not used, but its changes to `ship`
#: | stay. `2 4` fits the idea that two separate values come back.
