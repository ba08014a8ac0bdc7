class Photo:
    def __init__(self, width):
        self.width = width

    def crop(self, edge):
        self.width -= edge
        return self

    def double(self):
        self.width *= 2
        return self

    def frame(self):
        self.width += 10
        return self


print(Photo(100).crop(20).double().frame().width)

#: id = "facade-chained-steps"
#: objective = ["pcpp2.2.4"]
#: difficulty = 1
#: tags = ["facade", "chaining"]
#: status = "published"
#: license = "Apache-2.0"
#: > 170
#: - 200
#: - 180
#: - 100
#: + 170
#: - !AttributeError
#: | Chained methods run from left to right, each on what the one before gave
#: | back: 100, 80, 160, 170. The other way round it would be 110, 220, 200.
