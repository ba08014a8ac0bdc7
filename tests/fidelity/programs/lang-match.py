# python: >=3.10
class P:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


def f(v):
    match v:
        case 0 | 1: return "small"
        case [a, *rest] if rest: return f"list {a} {rest}"
        case {"k": k, **others}: return f"dict {k} {others}"
        case P(0, y=b): return f"P {b}"
        case str() as s: return "str " + s
        case _: return "other"


for v in 1, [1, 2, 3], [1], {"k": 1, "z": 2}, P(0, 5), P(1, 5), "x", True:
    print(f(v))
