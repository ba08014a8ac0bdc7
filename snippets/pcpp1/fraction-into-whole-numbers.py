import numpy as np

steps = np.array([1, 2, 3])
steps[0] = 2.9
mixed = np.array([1, 2.5])
print(steps.tolist(), mixed.tolist())

#: id = "fraction-into-whole-numbers"
#: objective = ["pcpp1.6.2"]
#: difficulty = 3
#: tags = ["numpy", "dtype"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["numpy"]
#: > [2, 2, 3] [1.0, 2.5]
#: - [2.9, 2, 3] [1, 2.5]
#: - [2.9, 2.0, 3.0] [1.0, 2.5]
#: - [3, 2, 3] [1.0, 2.5]
#: - !TypeError
#: + [2, 2, 3] [1.0, 2.5]
#: | An array has **one type** for all its elements, fixed when it is made. What
#: | is assigned later is converted, and a fraction is cut off. From a mixed
#: | list all become floats.
