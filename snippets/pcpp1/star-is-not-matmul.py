import numpy as np

a = np.array([[1, 2], [3, 4]])
swap = np.array([[0, 1], [1, 0]])
print((a * swap).tolist())
print((a @ swap).tolist())

#: id = "star-is-not-matmul"
#: objective = ["pcpp1.6.2"]
#: difficulty = 1
#: tags = ["numpy", "matrices"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["numpy"]
#: > [[0, 2], [3, 0]]
#: > [[2, 1], [4, 3]]
#: + [[0, 2], [3, 0]]\n[[2, 1], [4, 3]]
#: - [[2, 1], [4, 3]]\n[[2, 1], [4, 3]]
#: - [[0, 2], [3, 0]]\n[[3, 4], [1, 2]]
#: - [[2, 1], [4, 3]]\n[[0, 2], [3, 0]]
#: - !TypeError
#: | `*` multiplies **element by element**; `@` is the product of matrices, rows
#: | times columns. From the right, `swap` changes the order of the columns.
