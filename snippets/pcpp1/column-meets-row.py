import numpy as np

col = np.zeros((3, 1))
row = np.arange(4)
print((col + row).shape)
print((col + row)[2].tolist())

#: id = "column-meets-row"
#: objective = ["pcpp1.6.2"]
#: difficulty = 2
#: tags = ["numpy", "broadcasting"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["numpy"]
#: > (3, 4)
#: > [0.0, 1.0, 2.0, 3.0]
#: - (3, 1)\n[0.0]
#: + (3, 4)\n[0.0, 1.0, 2.0, 3.0]
#: - (4, 3)\n[2.0, 2.0, 2.0]
#: - (3, 5)\n[0.0, 0.0, 1.0, 2.0, 3.0]
#: - !ValueError
#: | Shapes are compared from the right; an axis of length 1 is **stretched** to
#: | the other's length, and so are missing ones. Each row of the result is 0
#: | plus the row.
