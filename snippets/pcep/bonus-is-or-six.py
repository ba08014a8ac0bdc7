roll = 4
bonus = roll == 1 or 6
if bonus:
    print("bonus", bonus)
else:
    print("none", bonus)

#: id = "bonus-is-or-six"
#: objective = ["pcep.2.1", "pcep.1.4"]
#: difficulty = 3
#: tags = ["or", "conditions"]
#: status = "published"
#: license = "Apache-2.0"
#: > bonus 6
#: - none False
#: - bonus True
#: + bonus 6
#: - bonus 4
#: | This means `(roll == 1) or 6`: the comparison is False, so `or` gives its
#: | right operand, 6, which is true. "none" reads it as a comparison with both
#: | numbers, `roll in (1, 6)`. `or` gives an operand, not True or False.
