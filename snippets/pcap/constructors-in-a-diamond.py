class Base:
    def __init__(self):
        self.log = "b"


class Left(Base):
    def __init__(self):
        super().__init__()
        self.log += "l"


class Right(Base):
    def __init__(self):
        super().__init__()
        self.log += "r"


class Both(Left, Right):
    pass


print(Both().log)

#: id = "constructors-in-a-diamond"
#: objective = ["pcap.4.6", "pcap.4.5"]
#: difficulty = 3
#: tags = ["constructors", "super", "diamonds"]
#: status = "published"
#: license = "Apache-2.0"
#: > brl
#: - bl
#: - blr
#: + brl
#: - br
#: | The order for a `Both` is Both, Left, Right, Base, and each `super()` goes
#: | **one step on** in it. What stands after the call runs on the way back: b,
#: | r, l. `bl` fits the idea that `Left` leads straight to `Base`.
