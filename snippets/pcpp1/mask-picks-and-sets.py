import numpy as np

temps = np.array([3, 8, -2, 6])
high = temps[temps > 5]
temps[temps < 0] = 0
high[0] = 99
print(temps.tolist(), high.tolist())

#: id = "mask-picks-and-sets"
#: objective = ["pcpp1.6.2"]
#: difficulty = 1
#: tags = ["numpy", "masks"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["numpy"]
#: > [3, 8, 0, 6] [99, 6]
#: - [3, 99, 0, 6] [99, 6]
#: - [0, 8, 0, 6] [99, 6]
#: + [3, 8, 0, 6] [99, 6]
#: - [3, 8, -2, 6] [99, 6]
#: - !ValueError
#: | A boolean mask picks the elements at which it is true. The result is a
#: | **copy**, so that `high[0] = 99` stays there; assigning through a mask
#: | changes the array itself.
