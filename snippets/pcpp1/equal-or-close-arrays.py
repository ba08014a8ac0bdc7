import numpy as np

a = np.array([0.1, 0.5])
b = np.array([0.2, 0.25])
total = np.array([0.3, 0.75])
print((a + b == total).tolist(), 0.1 + 0.2 == 0.3)
print(np.allclose(a + b, total))

#: id = "equal-or-close-arrays"
#: objective = ["pcpp1.6.2"]
#: difficulty = 2
#: tags = ["numpy", "floats"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["numpy"]
#: > [False, True] False
#: > True
#: - [True, True] True\nTrue
#: - [False, False] False\nTrue
#: + [False, True] False\nTrue
#: - [True, True] False\nTrue
#: - !ValueError
#: | 0.1, 0.2 and 0.3 have no exact binary form, and the sum **misses** 0.3 by a
#: | hair. Halves and quarters are exact. `allclose` allows a small difference.
