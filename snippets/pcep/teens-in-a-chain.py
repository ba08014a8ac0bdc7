for age in [8, 15, 40]:
    if 12 < age < 20:
        print(age, "teen")
    else:
        print(age, "other")

#: id = "teens-in-a-chain"
#: objective = ["pcep.2.1"]
#: difficulty = 1
#: tags = ["comparisons", "conditions"]
#: status = "published"
#: license = "Apache-2.0"
#: > 8 other
#: > 15 teen
#: > 40 other
#: - 8 teen\n15 teen\n40 teen
#: - 8 other\n15 teen\n40 teen
#: - !TypeError
#: + 8 other\n15 teen\n40 other
#: | `12 < age < 20` means `12 < age and age < 20`, as in mathematics. "teen"
#: | for all three compares the result of `12 < age`, True or False, with 20.
