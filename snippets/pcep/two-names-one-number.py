mine = 5
yours = mine
both = mine + yours
mine += 1
print(yours, both)

#: id = "two-names-one-number"
#: objective = ["pcep.1.3"]
#: difficulty = 1
#: tags = ["variables", "assignment"]
#: status = "published"
#: license = "Apache-2.0"
#: > 5 10
#: + 5 10
#: - 6 12
#: - 6 10
#: - 5 11
#: | An assignment stores the value that its right side has at that moment: 5
#: | and 10. That `mine` changes later matters to neither. 6 takes the two names
#: | for one variable; 11 takes `both` for a formula.
