class Bus:
    def __init__(self, first, stops=[]):
        stops.append(first)
        self.stops = stops

    def length(self):
        return len(self.stops)


red = Bus("Park")
blue = Bus("Dock")
green = Bus("Zoo", [])
print(red.length(), blue.length(), green.length())

#: id = "one-default-list-for-all-buses"
#: objective = ["pcpp1.1.1"]
#: difficulty = 2
#: tags = ["classes", "defaults"]
#: status = "published"
#: license = "Apache-2.0"
#: > 2 2 1
#: - 1 1 1
#: - 3 3 3
#: - 1 2 1
#: + 2 2 1
#: | The default list is made once, when `def` runs. Each bus that is made
#: | without `stops` gets that same list, so both first stops are in it. "1 1 1"
#: | expects a new list for each call, "1 2 1" a copy in each bus.
