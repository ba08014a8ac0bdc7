seats = [row + seat for row in "AB" for seat in "12"]
print(seats)

#: id = "seats-row-by-row"
#: objective = ["pcap.5.1"]
#: difficulty = 1
#: tags = ["comprehensions", "strings"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['A1', 'A2', 'B1', 'B2']
#: - ['A1', 'B1', 'A2', 'B2']
#: - [A1, A2, B1, B2]
#: - [A1, B1, A2, B2]
#: + ['A1', 'A2', 'B1', 'B2']
#: - [['A1', 'A2'], ['B1', 'B2']]
#: | Several `for` in one comprehension nest from left to right: the last one
#: | runs fastest, and all results go into **one** list. Its strings are shown
#: | with quotes. A list in a list would take a second pair of brackets.
