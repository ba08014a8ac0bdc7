from dataclasses import asdict, astuple, dataclass, field, fields, replace


@dataclass(order=True)
class P:
    x: int
    tags: list = field(default_factory=list, compare=False, repr=False)
    y: float = 0.5


p = P(1)
print(p, P(1) == P(1, ["a"]), P(1) < P(2), asdict(p), astuple(p), replace(p, x=9))
print([f.name for f in fields(P)], P.__eq__ is not object.__eq__, P.__hash__)


@dataclass
class Bad:
    x: list = []
