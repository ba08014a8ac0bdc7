import math

for depth in [-2.5, 3.5]:
    print(math.floor(depth), math.trunc(depth),
          round(depth))

#: id = "downwards-or-to-zero"
#: objective = ["pcpp1.6.1"]
#: difficulty = 2
#: tags = ["math", "rounding"]
#: status = "published"
#: license = "Apache-2.0"
#: > -3 -2 -2
#: > 3 3 4
#: - -3 -2 -3\n3 3 4
#: - -2 -2 -3\n3 3 4
#: + -3 -2 -2\n3 3 4
#: - -3 -3 -2\n3 3 3
#: - -3 -2 -2\n4 3 4
#: | `floor` goes down, also below zero; `trunc` cuts towards zero. `round`
#: | takes the nearest, and of two equally near ones the **even** one: -2 and 4.
