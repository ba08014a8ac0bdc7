import numpy as np

table = np.ones((2, 3))
extra = np.array([10, 20])
print((table + extra).tolist())

#: id = "shapes-that-do-not-fit"
#: objective = ["pcpp1.6.2"]
#: difficulty = 2
#: tags = ["numpy", "broadcasting"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["numpy"]
#: ! ValueError
#: - [[11.0, 11.0, 11.0], [21.0, 21.0, 21.0]]
#: + !ValueError
#: - [[11.0, 21.0, 1.0], [11.0, 21.0, 1.0]]
#: - [[1.0, 1.0, 1.0, 10.0], [1.0, 1.0, 1.0, 20.0]]
#: | Shapes are compared **from the right**: 3 against 2, and neither is 1. That
#: | the first axis has length 2 doesn't help. `extra[:, None]` would make a
#: | column of it.
