class Top:
    def path(self):
        return "t"


class Left(Top):
    def path(self):
        return "l" + super().path()


class Right(Top):
    def path(self):
        return "r"


class Both(Left, Right):
    pass


print(Left().path(), Both().path())

#: id = "super-depends-on-the-object"
#: objective = ["pcap.4.5"]
#: difficulty = 3
#: tags = ["inheritance", "super", "diamonds"]
#: status = "published"
#: license = "Apache-2.0"
#: > lt lr
#: - lt lt
#: - lt lrt
#: + lt lr
#: - lt r
#: | `super()` goes to the **next class in the order of the object's class**.
#: | For a `Both` that order is Both, Left, Right, Top, and after `Left` comes
#: | `Right`. `lt` twice fits the idea that `Left` always leads to its own base;
#: | `r` takes the last base for the one that wins.
