points = 85
grade = "C"
if points > 50:
    grade = "B"
if points > 80:
    grade = "A"
if points > 60:
    grade = "D"
else:
    grade = "F"
print(grade)

#: id = "separate-ifs-all-run"
#: objective = ["pcep.2.1"]
#: difficulty = 2
#: tags = ["if"]
#: status = "published"
#: license = "Apache-2.0"
#: > D
#: - B
#: - F
#: - A
#: + D
#: | Three separate `if` statements are all tested, one after the other, and
#: | the last assignment wins. `B` treats them as one `if`-`elif` chain, `A`
#: | picks the strictest condition.
