import queue

calls = queue.PriorityQueue()
calls.put((1, {"name": "Ann"}))
calls.put((1, {"name": "Bob"}))
calls.put((0, {"name": "Cy"}))
print(calls.get()[1]["name"])

#: id = "equal-priority-of-dicts"
#: objective = ["pcpp2.3.5"]
#: difficulty = 3
#: tags = ["queue", "priority", "exceptions"]
#: status = "published"
#: license = "Apache-2.0"
#: ! TypeError
#: - Bob
#: - Cy
#: - Ann
#: + !TypeError
#: - !KeyError
#: | Tuples with equal first elements compare the second ones, and **dicts have
#: | no `<`**: the second `put` raises `TypeError`. With another priority for
#: | each call, Cy would come first. A running number in the middle of the
#: | tuple helps.
