count = 0


def tick():
    global count
    count += 1
    total = count * 10
    return total


tick()
tick()
print(count, tick())

#: id = "global-and-argument-order"
#: objective = ["pcep.4.2"]
#: difficulty = 3
#: tags = ["functions", "scope", "global"]
#: status = "published"
#: license = "Apache-2.0"
#: > 2 30
#: - 2 20
#: - 3 30
#: + 2 30
#: - 0 10
#: | With `global`, the function changes the global `count`. Arguments are
#: | worked out from left to right: `count` is read as 2 before the third
#: | `tick` makes it 3. `3 30` reads it too late.
