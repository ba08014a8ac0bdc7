cups = 0
coffee = 10
while coffee >= 4:
    coffee -= 4
    cups += 1
print(cups, coffee)

#: id = "coffee-into-cups"
#: objective = ["pcep.2.2"]
#: difficulty = 1
#: tags = ["while"]
#: status = "published"
#: license = "Apache-2.0"
#: > 2 2
#: - 1 2
#: + 2 2
#: - 1 6
#: - 3 -2
#: | The condition is tested before each round: with 10, with 6, and with 2,
#: | where it fails. The round that makes it false still runs to its end, so the
#: | second cup counts. `1 2` stops in the middle of that round.
