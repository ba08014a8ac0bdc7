def top_up(parts, total):
    parts += [8]
    total += 8


order = [2]
price = 2
top_up(order, price)
print(order, price)

#: id = "top-up-a-list-and-a-number"
#: objective = ["pcap.6.3"]
#: difficulty = 3
#: tags = ["functions", "parameters", "augmented assignment"]
#: status = "published"
#: license = "Apache-2.0"
#: > [2, 8] 2
#: - [2] 2
#: - [2, 8] 10
#: - [2] 10
#: + [2, 8] 2
#: | Parameters are **new names** for the caller's objects. For a list, `+=`
#: | changes the object itself; for a number it makes the local name mean a new
#: | one. `[2] 2` fits the idea that the function gets copies, or that `+=`
#: | makes a new list.
