class Drain:
    def __init__(self, items):
        self.items = items

    def take_all(self):
        taken = []
        for _ in self.items:
            taken.append(self.items.pop(0))
        return taken


queue = Drain(["a", "b", "c", "d", "e"])
print(queue.take_all())
print(queue.items)

#: id = "adapter-drains-half-a-queue"
#: objective = ["pcpp2.2.s3"]
#: difficulty = 2
#: tags = ["adapter", "lists"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['a', 'b', 'c']
#: > ['d', 'e']
#: + ['a', 'b', 'c']\n['d', 'e']
#: - ['a', 'b', 'c', 'd', 'e']\n[]
#: - ['a', 'b', 'c', 'd']\n['e']
#: - ['e', 'd', 'c']\n['a', 'b']
#: - ['a', 'c', 'e']\n['b', 'd']
#: | `for` goes by position in the list as it is. Each `pop(0)` makes it
#: | shorter, and after three rounds position 3 is past the end. All five would
#: | take `while self.items:`.
