print(round(5 / 2), round(7 / 2))

#: id = "round-takes-the-even-one"
#: objective = ["pcep.1.4"]
#: difficulty = 3
#: tags = ["round", "division"]
#: status = "published"
#: license = "Apache-2.0"
#: > 2 4
#: - 3 4
#: - 2 3
#: - 2.0 4.0
#: + 2 4
#: | `/` gives 2.5 and 3.5, both halfway between two whole numbers. `round` then
#: | takes the even one: 2 and 4. `3 4` rounds every half up, as is done at
#: | school. Without a second argument the result is an int.
