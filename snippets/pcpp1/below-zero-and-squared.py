import math

x = -3
print(-x ** 2, (-x) ** 2)
print(-3 ** 2, math.sqrt(9))

#: id = "below-zero-and-squared"
#: objective = ["pcpp1.6.1"]
#: difficulty = 2
#: tags = ["math", "operators"]
#: status = "published"
#: license = "Apache-2.0"
#: > -9 9
#: > -9 3.0
#: - 9 9\n9 3.0
#: - -9 9\n9 3.0
#: - -9 9\n-9 3
#: + -9 9\n-9 3.0
#: - !ValueError
#: | `**` binds **tighter than a minus** in front of it: `-x ** 2` is `-(x **
#: | 2)`, and so is `-3 ** 2`. `sqrt` always gives a float.
