import math

print(2 ** 3 ** 2)
print(math.pow(math.pow(2, 3), 2))

#: id = "grains-on-a-tower"
#: objective = ["pcpp1.6.1"]
#: difficulty = 2
#: tags = ["math", "operators"]
#: status = "published"
#: license = "Apache-2.0"
#: > 512
#: > 64.0
#: - 64\n64.0
#: - 512\n64
#: - 64\n64
#: + 512\n64.0
#: - 512\n512.0
#: | `**` groups **from the right**: 2 ** (3 ** 2). The calls say their own
#: | grouping, and `math.pow` always gives a float.
