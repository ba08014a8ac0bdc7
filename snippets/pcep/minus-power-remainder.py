print(6 + -3 ** 2 % 4)

#: id = "minus-power-remainder"
#: objective = ["pcep.1.4"]
#: difficulty = 3
#: tags = ["operators", "precedence"]
#: status = "published"
#: license = "Apache-2.0"
#: > 9
#: - 7
#: + 9
#: - 5
#: - 1
#: | `**` comes before the minus sign, then `%`, then `+`: it is `6 + (-9 % 4)`.
#: | A remainder has the sign of the right number, so `-9 % 4` is 3. 7 squares
#: | -3; 5 gives the remainder the sign of -9; 1 takes `%` last.
