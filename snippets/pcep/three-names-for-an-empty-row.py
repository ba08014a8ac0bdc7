rows = [[]] * 3
rows[0].append(7)
rows[1].append(8)
print(rows)

#: id = "three-names-for-an-empty-row"
#: objective = ["pcep.3.1"]
#: difficulty = 2
#: tags = ["lists", "matrices"]
#: status = "published"
#: license = "Apache-2.0"
#: > [[7, 8], [7, 8], [7, 8]]
#: - [[7], [8], []]
#: + [[7, 8], [7, 8], [7, 8]]
#: - [[7, 8], [], []]
#: - [[7], [7], [7]]
#: | `*` repeats references: the list holds the same inner list three times, so
#: | both numbers land in it. `[[7], [8], []]` needs three lists of their own,
#: | as `[[] for _ in range(3)]` makes them.
