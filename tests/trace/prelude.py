"""What the rows of values.txt are about: each runs behind this."""
import math
import types
from collections import Counter, defaultdict, deque, namedtuple
from enum import Enum
from fractions import Fraction


def bad(name):
    def run(*args, **names):
        print("run:", name)
        raise SystemExit("the tracer ran " + name)
    return run


class Bad:
    """Nothing of it may run."""
    for _name in ("repr", "str", "getattribute", "len", "iter", "bool"):
        locals()["__%s__" % _name] = bad(_name)
    del _name
    __class__ = property(bad("class"))
    __dict__ = property(bad("dict"))


class Point:
    kind = "flat"

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Slots:
    __slots__ = ("first", "second", "__hidden")

    def __init__(self, first):
        self.first = first


class Both(Slots):
    pass


class Stack(list):
    pass


class Words(dict):
    pass


class Feet(int):
    __repr__ = __str__ = __index__ = __int__ = bad("Feet")


class Shout(str):
    __repr__ = __str__ = __len__ = __getitem__ = bad("Shout")


class Queue(deque):
    __len__ = __getitem__ = __iter__ = bad("Queue")


Forged = type("collections.deque", (), {
    "__getitem__": bad("Forged"), "__len__": bad("Forged"), "maxlen": 1})


class Oops(ValueError):
    pass


class Color(Enum):
    RED = 1


Pair = namedtuple("Pair", "left right")


def both():
    made = Both(1)
    made.third = 3
    return made


def unset():
    return object.__new__(Slots)


def ordered():
    made = object.__new__(Point)
    made.y = 1
    made.x = 2
    return made


def deleted():
    made = Point(1, 2)
    del made.x
    return made


def materialised():
    made = Point(1, 2)
    vars(made)["z"] = 3
    return made


def nested(depth):
    return [nested(depth - 1)] if depth else []


def shared():
    inner = [1]
    return [inner, inner]


def itself():
    made = [1]
    made.append(made)
    return made


def parameters(a, /, b, *rest, c, d=1, **names):
    yield


def bare(a, *, b):
    pass


def stack(*items):
    made = Stack(items)
    made.name = "s"
    return made


def chained():
    made = Oops("odd", 2)
    made.code = 3
    return made


def show(value):
    pass
