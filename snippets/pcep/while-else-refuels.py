fuel = 6
while fuel > 1:
    fuel -= 2
else:
    fuel += 10
print(fuel)

#: id = "while-else-refuels"
#: objective = ["pcep.2.2"]
#: difficulty = 2
#: tags = ["while", "else"]
#: status = "published"
#: license = "Apache-2.0"
#: > 10
#: - 0
#: - 4
#: - 14
#: + 10
#: | A `while` repeats until its condition is false: 6, 4, 2, 0. Then its `else`
#: | runs, because no `break` ended the loop. 0 expects the `else` only if the
#: | loop never started, as with `if`.
