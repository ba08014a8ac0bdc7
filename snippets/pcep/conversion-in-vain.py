def times(a, b):
    int(a)
    b = int(b)
    return a * b


print(times("2", "3"))

#: id = "conversion-in-vain"
#: objective = ["pcep.4.2"]
#: difficulty = 2
#: tags = ["functions", "parameters", "type casting"]
#: status = "published"
#: license = "Apache-2.0"
#: - 6
#: - 23
#: - !TypeError
#: + 222
#: | `int(a)` makes a number that nobody keeps, so `a` is still the text "2".
#: | Only `b` is assigned anew. A str times 3 is the text three times. 6 takes
#: | `int(a)` for a change of `a`.
