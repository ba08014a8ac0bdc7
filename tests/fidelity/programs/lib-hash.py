print(hash(1), hash(-1), hash(-2), hash(2**61 - 1), hash(2**61), hash(1.0), hash(0.5))
print(hash(True), hash((1, 2, 3)), hash(()), hash((1.5, -1)))
print(hash(float("inf")), hash(frozenset([1, 2])), hash(1 + 2j), hash(range(3)))
