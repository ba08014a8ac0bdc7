import dataclasses


@dataclasses.dataclass(frozen=True)
class P:
    x: int


p = P(1)
print(p)
p.x = 2
