class Stack:
    def __init__(self, items):
        self.items = items

    def push(self, item):
        self.items.append(item)

    def top(self):
        return self.items[-1]


data = {"jobs": ["mail"]}
stack = Stack(data["jobs"])
stack.push("print")
data["jobs"].append("backup")
print(stack.top(), len(data["jobs"]))

#: id = "adapter-holds-the-same-list"
#: objective = ["pcpp2.2.s3"]
#: difficulty = 2
#: tags = ["adapter", "references"]
#: status = "published"
#: license = "Apache-2.0"
#: > backup 3
#: + backup 3
#: - print 2
#: - print 3
#: - backup 2
#: - backup 1
#: | `self.items = items` copies nothing: the adapter and the dict hold one
#: | list. What is pushed shows in the dict, and what is appended there is on
#: | top of the stack. `list(items)` would make a list of its own.
