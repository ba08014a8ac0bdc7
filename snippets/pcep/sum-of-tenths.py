parts = [0.1] * 10
total = sum(parts)
print(total)
print(total == 1)

#: id = "sum-of-tenths"
#: objective = ["pcep.1.4"]
#: difficulty = 3
#: tags = ["float"]
#: status = "published"
#: license = "Apache-2.0"
#: lint-ignore = ["WP022: the many digits are what it is about"]
#: > 0.9999999999999999
#: > False
#: - 1.0\nFalse
#: - 1\nTrue
#: + 0.9999999999999999\nFalse
#: - 1.0\nTrue
#: | 0.1 has no exact binary form, so a sum of tenths collects small errors. Up
#: | to Python 3.11, `sum` adds plainly and lands just below 1. From 3.12 on it
#: | carries the rounding errors along and gives 1.0.
#: @ >=3.12
#: > 1.0
#: > True
#: - 1.0\nFalse
#: - 1\nTrue
#: - 0.9999999999999999\nFalse
#: + 1.0\nTrue
