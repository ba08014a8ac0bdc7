from dataclasses import dataclass, field
from enum import Enum
from collections import namedtuple, Counter, defaultdict, OrderedDict, deque


@dataclass
class Point:
    x: int
    y: int = 2
    tags: list = field(default_factory=list)


class Color(Enum):
    RED = 1
    BLUE = "b"

    def shout(self):
        return self.name.upper()


Pair = namedtuple("Pair", "left right")
p, pair = Point(1), Pair(1, [2])
words = Counter("abca")
groups = defaultdict(list, a=[1])
order, line = OrderedDict(b=1), deque([1, 2])
exec("hidden = 1\nfor i in range(3):\n    hidden += i")
print(hidden, eval("[i for i in range(hidden)]"))
code = compile("print('compiled', __name__)", "main.py", "exec")
exec(code, {"__name__": "elsewhere"})


def outer(a, /, b, *rest, key=1, **names):
    total = a

    def inner():
        nonlocal total
        total += b
        return [x + total for x in rest]
    return inner() + [y for y in names]


print(outer(1, 2, 3, 4, key=5, z=6))
print((lambda n: n * 2)(4), {k: v for k, v in zip("ab", range(2))})
print(Color.RED.shout(), Color("b"), p, pair, words.most_common(1))


class Meta(type):
    def __prepare__(name, bases):
        print("prepare", name)
        return {}


class Made(metaclass=Meta):
    def method(self):
        return __class__

    async def later(self):
        pass

    @property
    def value(self):
        return 1

    @staticmethod
    def still():
        return locals()


print(Made().method() is Made, Made().value, Made.still())
del pair, line
try:
    print(pair)
except NameError as problem:
    print(problem)
for n in range(3):
    if n == 1:
        continue
    else:
        print(n)
else:
    print("done")
while n:
    n -= 1
with open.__class__ and __import__("contextlib").suppress(KeyError):
    {}["k"]
match = [1, [2, 3]]
a, (b, *c) = match
globals()["made by name"] = 1
print(sorted(k for k in globals() if k.startswith("made")))
