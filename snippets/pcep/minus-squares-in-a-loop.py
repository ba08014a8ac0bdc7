total = 0
for n in [3, 1, 2]:
    total += -n ** 2
print(total)

#: id = "minus-squares-in-a-loop"
#: objective = ["pcep.2.2"]
#: difficulty = 2
#: tags = ["for", "operators"]
#: status = "published"
#: license = "Apache-2.0"
#: > -14
#: - 14
#: + -14
#: - -5
#: - 2
#: | The power is computed before the minus sign: `-n ** 2` is `-(n ** 2)`, so
#: | -9, -1 and -4 are added. 14 squares the negative numbers. -5 loops over the
#: | positions 0, 1, 2 instead of the elements.
