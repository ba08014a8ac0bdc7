values = {0.3, 0.1 + 0.2, 1, True}
print(len(values))

#: id = "equal-literals-in-a-set"
#: objective = ["pcep.1.3", "pcep.1.4"]
#: difficulty = 3
#: tags = ["literals", "floats", "bool"]
#: status = "published"
#: license = "Apache-2.0"
#: > 3
#: - 2
#: - 4
#: + 3
#: - !TypeError
#: | A set keeps equal values once. `1 == True`, so these two are one. But `0.1
#: | + 0.2` is 0.30000000000000004, not 0.3, as most decimal numbers have no
#: | exact binary form. 2 takes floats for exact; 4 takes `True` for a value
#: | apart.
