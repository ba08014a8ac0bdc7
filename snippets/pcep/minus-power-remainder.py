step = -3 ** 2
print("seat", step % 4)

#: id = "minus-power-remainder"
#: objective = ["pcep.1.4"]
#: difficulty = 3
#: tags = ["operators", "precedence"]
#: status = "published"
#: license = "Apache-2.0"
#: > seat 3
#: - seat 1
#: + seat 3
#: - seat -1
#: - seat -9
#: | `**` comes before the minus sign, so `step` is -9. A remainder has the
#: | sign of the right number: `-9 % 4` is 3, because -9 is 3 more than -12. 1
#: | squares -3; -1 gives the remainder the sign of -9.
