print(int("3") + 1)
print(int("x"))

#: id = "not-a-number"
#: objective = ["mini.2.1"]
#: difficulty = 1
#: tags = ["sessions"]
#: status = "published"
#: license = "Apache-2.0"
#: > 4
#: ! ValueError
#: | `int("x")` finds no digits and raises ValueError; what was printed before
#: | stays.
