print(list(range(2, 5)))

#: id = "list-of-range"
#: objective = ["mini.1.1"]
#: difficulty = 3
#: tags = ["sessions"]
#: status = "published"
#: license = "Apache-2.0"
#: > [2, 3, 4]
#: | A range leaves its end out, in a list as in a loop.
