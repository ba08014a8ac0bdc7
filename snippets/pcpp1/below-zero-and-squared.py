import math

x = 3
print(-x ** 2, math.pow(-x, 2))

#: id = "below-zero-and-squared"
#: objective = ["pcpp1.6.1"]
#: difficulty = 2
#: tags = ["math", "operators"]
#: status = "published"
#: license = "Apache-2.0"
#: > -9 9.0
#: - 9 9.0
#: + -9 9.0
#: - -9 9
#: - 9 9
#: - -9 -9.0
#: | `**` binds **tighter than a minus** in front of it: `-x ** 2` is `-(x **
#: | 2)`. As an argument, `-x` is worked out before the call. `math.pow` always
#: | gives a float.
