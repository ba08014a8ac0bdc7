import queue

lines = queue.Queue()
batch = []
for reading in (4, 9):
    batch.append(reading)
    lines.put(batch)
batch.clear()
print(lines.get(), lines.get())

#: id = "queue-holds-the-same-list"
#: objective = ["pcpp2.3.5"]
#: difficulty = 3
#: tags = ["queue", "references"]
#: status = "published"
#: license = "Apache-2.0"
#: > [] []
#: - [4] [9]
#: - [4] [4, 9]
#: - [4, 9] [4, 9]
#: + [] []
#: | **A queue stores references, not copies.** The same list is in it twice,
#: | and `clear()` empties that list. Still there are two items to get.
#: | `lines.put(batch[:])` would keep each state.
