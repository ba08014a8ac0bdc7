level = 0.0
pumps = 0
while level != 1 and pumps < 20:
    level += 0.1
    pumps += 1
print(pumps)

#: id = "tenths-until-full"
#: objective = ["pcep.2.2", "pcep.1.4"]
#: difficulty = 3
#: tags = ["while", "floats"]
#: status = "published"
#: license = "Apache-2.0"
#: > 20
#: - 10
#: - 11
#: - 19
#: + 20
#: | 0.1 has no exact binary form, and the errors add up: `level` comes close
#: | to 1 but is never equal to it. So only the limit of 20 ends the loop. 10
#: | computes with exact tenths. With floats, ask for `level < 0.95` or the
#: | like.
