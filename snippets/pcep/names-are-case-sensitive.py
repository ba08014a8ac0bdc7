total = 5
Total = total + 1
TOTAL = Total * 2
total = total - 1
print(total, Total, TOTAL)

#: id = "names-are-case-sensitive"
#: objective = ["pcep.1.3"]
#: difficulty = 1
#: tags = ["variables"]
#: status = "published"
#: license = "Apache-2.0"
#: > 4 6 12
#: + 4 6 12
#: - 5 6 12
#: - 4 5 10
#: - 11 11 11
#: | Names that differ in case are different variables. An assignment stores
#: | the value of that moment, so changing `total` later changes no other name.
#: | `4 5 10` fits the idea that a variable keeps following its formula.
