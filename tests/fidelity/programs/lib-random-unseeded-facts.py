import random

xs = [random.random() for _ in range(100)]
print(all(0 <= x < 1 for x in xs), len(set(xs)) > 90)
print(random.choice([5]), sorted(random.sample([1, 2, 3], 3)))
random.choice([])
