import random

rng = random.Random(4)
dice = {rng.randint(1, 3) for _ in range(500)}
wheel = {rng.randrange(1, 3) for _ in range(500)}
print(sorted(dice), sorted(wheel))

#: id = "two-kinds-of-upper-end"
#: objective = ["pcpp1.6.3"]
#: difficulty = 1
#: tags = ["random", "ranges"]
#: status = "published"
#: license = "Apache-2.0"
#: > [1, 2, 3] [1, 2]
#: - [1, 2] [1, 2]
#: - [1, 2, 3] [1, 2, 3]
#: + [1, 2, 3] [1, 2]
#: - [1, 2] [1, 2, 3]
#: - !ValueError
#: | `randint(a, b)` **includes** `b`; `randrange`, like `range`, stops before
#: | it. 500 draws meet each possible number.
