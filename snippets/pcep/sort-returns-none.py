scores = [8, 3, 5]
top = scores.sort()
best = sorted(scores, reverse=True)
print(top)
print(scores, best)

#: id = "sort-returns-none"
#: objective = ["pcep.3.1", "pcap.3.3"]
#: difficulty = 2
#: tags = ["lists", "sorting"]
#: status = "published"
#: license = "Apache-2.0"
#: > None
#: > [3, 5, 8] [8, 5, 3]
#: + None\n[3, 5, 8] [8, 5, 3]
#: - [3, 5, 8]\n[3, 5, 8] [8, 5, 3]
#: - None\n[8, 3, 5] [8, 5, 3]
#: - [3, 5, 8]\n[8, 3, 5] [8, 5, 3]
#: | The method `sort` changes the list in place and returns `None`. The
#: | function `sorted` leaves its argument alone and returns a new list. `[3,
#: | 5, 8]` in the first line mixes up the two.
