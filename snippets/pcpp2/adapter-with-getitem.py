class Countdown:
    def __init__(self, start):
        self.start = start

    def __getitem__(self, index):
        if index >= self.start:
            raise IndexError(index)
        return self.start - index


down = Countdown(3)
print(list(down), down[-1])

#: id = "adapter-with-getitem"
#: objective = ["pcpp2.2.s3"]
#: difficulty = 2
#: tags = ["adapter", "special methods"]
#: status = "published"
#: license = "Apache-2.0"
#: > [3, 2, 1] 4
#: + [3, 2, 1] 4
#: - [3, 2, 1] 1
#: - [3, 2, 1, 0] 4
#: - !IndexError
#: - !TypeError
#: | A class with `__getitem__` can be looped over: it is asked for 0, 1, 2 and
#: | so on until `IndexError`. Nobody turns -1 into the last position; the
#: | method gets it as it is, and 3 minus -1 is 4.
