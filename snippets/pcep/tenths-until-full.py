level = 0.0
pumps = 0
while level < 1:
    level += 0.1
    pumps += 1
print(pumps)

#: id = "tenths-until-full"
#: objective = ["pcep.2.2", "pcep.1.4"]
#: difficulty = 3
#: tags = ["while", "floats"]
#: status = "published"
#: license = "Apache-2.0"
#: > 11
#: - 10
#: - 9
#: + 11
#: - 1
#: | 0.1 has no exact binary form, and the errors add up: after ten pumps
#: | `level` is 0.9999999999999999, which is less than 1, so there is one more.
#: | 10 computes with exact tenths.
