class Counter:
    def __init__(self):
        self.n = 0

    def add(self, step=1):
        self.n += step
        return self


c = Counter()
c.add().add(5)
Counter.add(c, 10)
print(c.n)

#: id = "self-is-the-object"
#: objective = ["pcap.4.3"]
#: difficulty = 2
#: tags = ["classes", "methods"]
#: status = "published"
#: license = "Apache-2.0"
#: > 16
#: + 16
#: - 6
#: - 1
#: - !TypeError
#: | `c.add(5)` passes `c` as `self`; `Counter.add(c, 10)` is the same call in
#: | long form. As `add` returns the object, calls can be chained. 1 fits the
#: | idea that the chained call works on a copy.
