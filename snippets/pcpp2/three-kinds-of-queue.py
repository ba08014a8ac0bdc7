import queue

for kind in (queue.Queue, queue.LifoQueue,
             queue.PriorityQueue):
    tickets = kind()
    for number in (20, 10, 30):
        tickets.put(number)
    print(tickets.get())

#: id = "three-kinds-of-queue"
#: objective = ["pcpp2.3.5"]
#: difficulty = 1
#: tags = ["queue"]
#: status = "published"
#: license = "Apache-2.0"
#: > 20
#: > 30
#: > 10
#: - 30\n20\n10
#: - 20\n20\n10
#: + 20\n30\n10
#: - 20\n30\n30
#: - !TypeError
#: | A `Queue` gives the oldest item first, a `LifoQueue` the newest. **A
#: | `PriorityQueue` gives the smallest**, not the largest.
