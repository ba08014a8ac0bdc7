big = 2e3
small = 5E-1
print(big)
print(small * 4)
print(big == 2000)

#: id = "scientific-notation-is-float"
#: objective = ["pcep.1.3"]
#: difficulty = 2
#: tags = ["literals", "float"]
#: status = "published"
#: license = "Apache-2.0"
#: > 2000.0
#: > 2.0
#: > True
#: - 2000.0\n2.0\nFalse
#: - 2e3\n2.0\nTrue
#: - 2000\n2\nTrue
#: + 2000.0\n2.0\nTrue
#: | A literal with an exponent is always a `float`, even with a whole value,
#: | and a `float` prints with its point. Equality compares values, so `2000.0
#: | == 2000` holds although the types differ.
