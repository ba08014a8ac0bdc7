class Single(type):
    made = {}

    def __call__(cls, *args):
        if cls not in cls.made:
            cls.made[cls] = super().__call__(*args)
        return cls.made[cls]


class Queue(metaclass=Single):
    def __init__(self, size):
        self.size = size


class Stack(Queue):
    pass


sizes = [Queue(3).size, Stack(5).size, Queue(7).size]
print(sizes)

#: id = "singleton-metaclass-keeps-first"
#: objective = ["pcpp2.2.2"]
#: difficulty = 2
#: tags = ["singleton", "metaclasses"]
#: status = "published"
#: license = "Apache-2.0"
#: > [3, 5, 3]
#: - [3, 5, 7]
#: - [3, 3, 3]
#: - [7, 5, 7]
#: - !TypeError
#: + [3, 5, 3]
#: | The `__call__` of the metaclass stands for the whole creation, so that
#: | `__init__` runs once for each class only. `Queue(7)` gives back the first
#: | queue. `Stack` is another key in `made` and gets an object of its own.
