class Add:
    def __init__(self, amount):
        self.amount = amount

    def do(self, value):
        return value + self.amount

    def undo(self, value):
        return value - self.amount


value = 10
done = []
for command in [Add(1), Add(20), Add(300)]:
    value = command.do(value)
    done.append(command)
for _ in range(2):
    value = done.pop().undo(value)
print(value, len(done))

#: id = "command-undo-last-first"
#: objective = ["pcpp2.2.7"]
#: difficulty = 1
#: tags = ["command", "undo"]
#: status = "published"
#: license = "Apache-2.0"
#: > 11 1
#: - 310 1
#: + 11 1
#: - 331 3
#: - 11 3
#: - 1 1
#: | `pop()` takes the last element, so the newest command is undone first: 331,
#: | 31, 11. The first command stays in the list. `pop(0)` would undo the oldest
#: | ones.
