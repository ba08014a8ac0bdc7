print(10 - 2 ** 2 ** 0)

#: id = "power-tower-with-zero"
#: objective = ["pcep.1.4"]
#: difficulty = 2
#: tags = ["operators", "precedence"]
#: status = "published"
#: license = "Apache-2.0"
#: > 8
#: - 9
#: - 1
#: + 8
#: - 6
#: | `**` binds tighter than `-` and goes from right to left: `2 ** (2 ** 0)` is
#: | `2 ** 1`, which leaves 8. 9 computes `(2 ** 2) ** 0`, and 1 takes
#: | everything from left to right.
