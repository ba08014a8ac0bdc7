import enum


class Color(enum.Enum):
    RED = 1
    GREEN = enum.auto()
    CRIMSON = 1


class Perm(enum.Flag):
    R = 4
    W = 2


class N(enum.IntEnum):
    A = 1


print(Color.RED, repr(Color.GREEN), list(Color), Color(1), Color["RED"].name, Color.CRIMSON)
print(Perm.R | Perm.W, repr(Perm.R), N.A == 1, N.A, f"{N.A}", Color.RED in Color)
Color(9)
