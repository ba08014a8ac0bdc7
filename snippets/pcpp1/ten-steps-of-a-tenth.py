import math

way = 0.0
for _ in range(10):
    way += 0.1
print(way == 1.0)
print(math.isclose(way, 1.0))
print(math.fsum([0.1] * 10) == 1.0)

#: id = "ten-steps-of-a-tenth"
#: objective = ["pcpp1.6.1"]
#: difficulty = 2
#: tags = ["floats", "fsum", "isclose"]
#: status = "published"
#: license = "Apache-2.0"
#: > False
#: > True
#: > True
#: - True\nTrue\nTrue
#: + False\nTrue\nTrue
#: - False\nTrue\nFalse
#: - False\nFalse\nTrue
#: - True\nTrue\nFalse
#: | 0.1 has no exact binary form, and each `+=` rounds again, so `way` ends
#: | **beside 1**. `isclose` allows for that; `fsum` rounds only once, at the
#: | end.
