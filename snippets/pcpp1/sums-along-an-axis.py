import numpy as np

sales = np.array([[1, 2, 3], [4, 5, 6]])
print(sales.sum(axis=0).tolist())
print(sales.max(axis=1).tolist(), sales.sum())

#: id = "sums-along-an-axis"
#: objective = ["pcpp1.6.2"]
#: difficulty = 2
#: tags = ["numpy", "axis"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["numpy"]
#: > [5, 7, 9]
#: > [3, 6] 21
#: - [6, 15]\n[4, 5, 6] 21
#: - [5, 7, 9]\n[4, 5, 6] 21
#: + [5, 7, 9]\n[3, 6] 21
#: - [6, 15]\n[3, 6] 21
#: | The axis that is named **goes away**: `axis=0` adds over the rows, one sum
#: | for each column; `axis=1` leaves one value for each row. Without an axis
#: | all are taken together.
