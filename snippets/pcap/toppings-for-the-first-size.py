toppings = map(str.upper, ["ham", "egg"])
sizes = ["S", "L"]
pizzas = [s + t[0] for s in sizes for t in toppings]
print(pizzas)

#: id = "toppings-for-the-first-size"
#: objective = ["pcap.5.1"]
#: difficulty = 3
#: tags = ["comprehensions", "map", "iterators"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['SH', 'SE']
#: - ['SH', 'SE', 'LH', 'LE']
#: + ['SH', 'SE']
#: - [['SH', 'SE'], []]
#: - !StopIteration
#: | `map` gives an **iterator**, which can be gone through once. The first size
#: | takes all toppings, and for the second one nothing is left. With a list of
#: | toppings there would be four pizzas.
