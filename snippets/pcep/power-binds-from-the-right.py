print(2 ** 2 ** 3)
print(-4 ** 2)

#: id = "power-binds-from-the-right"
#: objective = ["pcep.1.4"]
#: difficulty = 2
#: tags = ["operators", "precedence"]
#: status = "published"
#: license = "Apache-2.0"
#: > 256
#: > -16
#: + 256\n-16
#: - 256\n16
#: - 64\n16
#: - 64\n-16
#: | `**` groups from the right: `2 ** (2 ** 3)`. It also binds tighter than a
#: | minus sign on its left: `-(4 ** 2)`. 64 comes from grouping from the left,
#: | 16 from reading `-4` as one unit.
