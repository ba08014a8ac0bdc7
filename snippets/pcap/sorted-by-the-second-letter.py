seats = ["B3", "A2", "C1"]
print(sorted(seats, key=lambda s: s[1]))

#: id = "sorted-by-the-second-letter"
#: objective = ["pcap.5.2"]
#: difficulty = 1
#: tags = ["lambdas", "sorting"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['C1', 'A2', 'B3']
#: - ['A2', 'B3', 'C1']
#: - [A2, B3, C1]
#: - ['1', '2', '3']
#: + ['C1', 'A2', 'B3']
#: - [C1, A2, B3]
#: | The lambda says what to compare: the characters 3, 2 and 1. The list that
#: | comes back holds the elements themselves. `['A2', 'B3', 'C1']` would be the
#: | order without a key. Strings in a list are shown with quotes.
