def has_even(numbers):
    for n in numbers:
        if n % 2 == 0:
            return True
        else:
            return False


print(has_even([3, 4]), has_even([6, 1]))

#: id = "even-or-give-up"
#: objective = ["pcep.4.1"]
#: difficulty = 3
#: tags = ["functions", "return", "for"]
#: status = "published"
#: license = "Apache-2.0"
#: > False True
#: - True True
#: - True False
#: + False True
#: - None True
#: | Both branches return, so the first number alone decides: 3 gives False, and
#: | 4 is never looked at. `True True` needs `return False` below the loop;
#: | `True False` lets the last number decide.
