table = [[i * j for j in range(1, 4)] for i in range(2)]
print(table)
print([n for n in range(8) if n % 2 if n > 2])

#: id = "nested-comprehension"
#: objective = ["pcap.5.1"]
#: difficulty = 2
#: tags = ["comprehensions"]
#: status = "published"
#: license = "Apache-2.0"
#: > [[0, 0, 0], [1, 2, 3]]
#: > [3, 5, 7]
#: - [[0, 0, 0], [1, 2, 3]]\n[4, 6]
#: + [[0, 0, 0], [1, 2, 3]]\n[3, 5, 7]
#: - [0, 0, 0, 1, 2, 3]\n[3, 5, 7]
#: - [[0, 1], [0, 2], [0, 3]]\n[3, 5, 7]
#: | The outer `for` makes one row for each i, the inner comprehension fills
#: | it. Two `if` in a row must both hold, and `n % 2` is true for odd numbers.
#: | `[4, 6]` takes `n % 2` for "even".
