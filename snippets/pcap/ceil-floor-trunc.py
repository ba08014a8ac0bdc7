import math

x = -2.5
print(math.ceil(x), math.floor(x), math.trunc(x))
print(math.sqrt(49), math.factorial(4))

#: id = "ceil-floor-trunc"
#: objective = ["pcap.1.2"]
#: difficulty = 2
#: tags = ["math"]
#: status = "published"
#: license = "Apache-2.0"
#: > -2 -3 -2
#: > 7.0 24
#: + -2 -3 -2\n7.0 24
#: - -3 -2 -2\n7.0 24
#: - -2 -3 -3\n7.0 24
#: - -2 -3 -2\n7 24
#: | `ceil` goes up, `floor` down, `trunc` towards zero; all three give an
#: | `int`. Below zero, up means closer to zero, and `-3 -2` mixes that up.
#: | `sqrt` always gives a `float`.
