queue = [2, 4, 6, 7, 8]
for n in queue:
    if n % 2 == 0:
        queue.remove(n)
print(queue)

#: id = "remove-while-looping"
#: objective = ["pcep.2.2", "pcep.3.1"]
#: difficulty = 3
#: tags = ["loops", "lists"]
#: status = "published"
#: license = "Apache-2.0"
#: > [4, 7]
#: - !IndexError
#: - [4, 7, 8]
#: + [4, 7]
#: - [7]
#: | `for` walks the list itself by position. After 2 is removed, 4 moves to
#: | place 0, but the loop looks at place 1 next, so 4 is never tested. `[7]`
#: | fits the idea that the loop works on a copy made at its start.
