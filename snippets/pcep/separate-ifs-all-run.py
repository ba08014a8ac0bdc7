age = 70
fee = 12
if age < 18:
    fee = 6
if age > 64:
    fee = 8
if age < 14:
    fee = 0
else:
    fee = 10
print(fee)

#: id = "separate-ifs-all-run"
#: objective = ["pcep.2.1"]
#: difficulty = 2
#: tags = ["if"]
#: status = "published"
#: license = "Apache-2.0"
#: > 10
#: - 8
#: - 12
#: - 6
#: + 10
#: | Three separate `if` statements are all tested, one after the other, and
#: | the last assignment wins; the `else` belongs to the last one only. `8` treats
#: | them as one chain of `if` and `elif`.
