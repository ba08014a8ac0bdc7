class Circle:
    def __init__(self, radius):
        self.radius = radius

    @property
    def width(self):
        return self.radius * 2


circle = Circle(5)
circle.radius = 6
try:
    circle.width = 20
except AttributeError:
    print("refused")
print(circle.radius, circle.width)

#: id = "property-without-a-setter"
#: objective = ["pcpp1.1.7"]
#: difficulty = 1
#: tags = ["property"]
#: status = "published"
#: license = "Apache-2.0"
#: > refused
#: > 6 12
#: - 6 20
#: - 10 20
#: - refused\n6 10
#: + refused\n6 12
#: - refused\n5 10
#: | A property without a setter can only be read; assigning to it raises
#: | AttributeError. It is computed each time it is read, so that it follows the
#: | new `radius`: 12.
