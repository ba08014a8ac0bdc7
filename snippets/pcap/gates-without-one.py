gates = [n for n in range(10, 30, 5) if n != 20]
print(gates)

#: id = "gates-without-one"
#: objective = ["pcap.5.1"]
#: difficulty = 1
#: tags = ["comprehensions", "range"]
#: status = "published"
#: license = "Apache-2.0"
#: > [10, 15, 25]
#: - [10, 15, 25, 30]
#: - [20]
#: + [10, 15, 25]
#: - [10, 15, 20, 25]
#: | `range` leaves out its end, so that 30 isn't among the numbers. The `if`
#: | behind the `for` keeps those for which it is true: all but 20.
