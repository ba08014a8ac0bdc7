import random

r = random.Random(42)
print([r.randint(0, 9) for _ in range(10)], r.uniform(1, 2))
state = r.getstate()
a = r.random()
r.setstate(state)
print(a == r.random(), random.Random(42).random())
