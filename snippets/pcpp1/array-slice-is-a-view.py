import numpy as np

row = np.array([1, 2, 3, 4])
part = row[1:3]
safe = row[1:3].copy()
row[1] = 0
print(part.tolist(), safe.tolist())

#: id = "array-slice-is-a-view"
#: objective = ["pcpp1.6.2"]
#: difficulty = 2
#: tags = ["numpy", "views"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["numpy"]
#: > [0, 3] [2, 3]
#: + [0, 3] [2, 3]
#: - [2, 3] [2, 3]
#: - [0, 3] [0, 3]
#: - [0, 3, 4] [2, 3, 4]
#: - [0, 2] [1, 2]
#: | A slice of an array is a **view** of the same numbers, so that the change
#: | shows in it. A slice of a list would be a copy; for arrays, `copy()` makes
#: | one.
