class Top:
    def tag(self):
        return "T"


class Left(Top):
    pass


class Right(Top):
    def tag(self):
        return "R"


class Both(Left, Right):
    pass


print(Both().tag(), Left().tag())

#: id = "diamond-lookup"
#: objective = ["pcap.4.5"]
#: difficulty = 3
#: tags = ["classes", "inheritance", "mro"]
#: status = "published"
#: license = "Apache-2.0"
#: > R T
#: - R R
#: - !TypeError
#: + R T
#: - T T
#: | The search goes Both, Left, Right, Top: a common base comes after all of
#: | its subclasses. So `Right` is asked before `Top`. `T T` fits a search that
#: | goes all the way up on the left first.
