class Point:
    def __init__(self, x=0, y=0):
        self.x = x
        self.y = y


class Point3(Point):
    def __init__(self, x, z=1):
        super().__init__(y=x)
        self.z = z


p = Point3(5)
print(p.x, p.y, p.z)

#: id = "constructor-passes-on"
#: objective = ["pcap.4.6"]
#: difficulty = 2
#: tags = ["classes", "constructors"]
#: status = "published"
#: license = "Apache-2.0"
#: > 0 5 1
#: - 5 0 1
#: - 5 5 1
#: + 0 5 1
#: - !TypeError
#: | A parameter is not an attribute: `x` of `Point3` is only handed on, as
#: | `y`. The base constructor sets `self.x` to its default. `5 0 1` goes by
#: | the name of the parameter.
