import numpy as np

rolls = []
for _ in range(3):
    rng = np.random.default_rng(7)
    rolls.append(rng.integers(0, 10, size=(2, 4)))
print(rolls[0].shape, len(rolls))
print((rolls[0] == rolls[2]).all())
print(rolls[0].max() < 10)

#: id = "seed-inside-the-loop"
#: objective = ["pcpp1.6.3"]
#: difficulty = 2
#: tags = ["numpy", "seed"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["numpy"]
#: > (2, 4) 3
#: > True
#: > True
#: - (2, 4) 3\nFalse\nTrue
#: - (4, 2) 3\nTrue\nTrue
#: - (8,) 3\nTrue\nTrue
#: - !TypeError
#: + (2, 4) 3\nTrue\nTrue
#: | A generator that is made anew with the same seed **begins again**, so that
#: | all rounds draw the same numbers. `size` is the shape, two rows of four.
#: | The upper end is left out.
