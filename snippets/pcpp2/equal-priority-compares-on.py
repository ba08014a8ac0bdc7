import queue

chores = queue.PriorityQueue()
for chore in [(2, "wash"), (1, "tea"), (2, "iron")]:
    chores.put(chore)
print([chores.get()[1] for _ in range(3)])

#: id = "equal-priority-compares-on"
#: objective = ["pcpp2.3.5"]
#: difficulty = 2
#: tags = ["queue", "priority"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['tea', 'iron', 'wash']
#: - ['wash', 'iron', 'tea']
#: - ['tea', 'wash', 'iron']
#: + ['tea', 'iron', 'wash']
#: - ['wash', 'tea', 'iron']
#: - !TypeError
#: | A `PriorityQueue` gives the smallest item, and **tuples are compared
#: | element by element**. For equal priorities the text decides, so "iron"
#: | comes before "wash". Who came first doesn't count.
