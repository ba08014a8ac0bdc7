import numpy as np

first = np.array([1, 2])
second = first
first[0] = 5
first += 10
first = first + 100
print(second.tolist())

#: id = "in-place-for-both-names"
#: objective = ["pcpp1.6.2"]
#: difficulty = 3
#: tags = ["numpy", "aliases"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["numpy"]
#: > [15, 12]
#: - [5, 2]
#: - [1, 2]
#: + [15, 12]
#: - [115, 112]
#: - [11, 12]
#: | Both names mean one array, and `+=` changes it **in place**, as setting an
#: | element does. `first + 100` is a new array, which only `first` means from
#: | there on.
