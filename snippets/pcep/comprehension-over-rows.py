grid = [[1, 2], [3, 4], [5, 6]]
print([row[1] for row in grid if row[0] > 1])
print([n * 10 for row in grid for n in row if n > 3])

#: id = "comprehension-over-rows"
#: objective = ["pcep.3.1", "pcap.5.1"]
#: difficulty = 2
#: tags = ["comprehensions", "matrices"]
#: status = "published"
#: license = "Apache-2.0"
#: > [4, 6]
#: > [40, 50, 60]
#: + [4, 6]\n[40, 50, 60]
#: - [3, 5]\n[40, 50, 60]
#: - [2, 4, 6]\n[40, 50, 60]
#: - [4, 6]\n[[40], [50, 60]]
#: | The `if` chooses which elements count; the expression in front is what
#: | goes into the new list. Two `for` in one comprehension still fill one flat
#: | list. `[[40], [50, 60]]` would need a comprehension inside a
#: | comprehension.
