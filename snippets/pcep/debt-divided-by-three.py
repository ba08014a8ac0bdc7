debt = -20
months = 0
while debt < -1:
    debt = debt // 3
    months += 1
print(months, debt)

#: id = "debt-divided-by-three"
#: objective = ["pcep.2.2", "pcep.1.4"]
#: difficulty = 3
#: tags = ["while", "floor division"]
#: status = "published"
#: license = "Apache-2.0"
#: > 3 -1
#: - 3 0
#: - 2 -1
#: + 3 -1
#: - 1 -7
#: | `//` rounds down, also below zero: -20, -7, -3, -1. The round that makes
#: | the condition false is finished, and 3 months are counted. `3 0` cuts the
#: | digits off instead: -6, -2, 0.
