class Box:
    def __init__(self):
        self.size = 1


class Crate(Box):
    def __init__(self):
        self.weight = 9


class Cage(Crate):
    def __init__(self):
        super().__init__()
        self.doors = 2


print(sorted(vars(Cage())))

#: id = "one-link-is-missing"
#: objective = ["pcap.4.6", "pcap.4.5"]
#: difficulty = 2
#: tags = ["constructors", "inheritance", "super"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['doors', 'weight']
#: - ['doors', 'size', 'weight']
#: + ['doors', 'weight']
#: - ['doors']
#: - ['doors', 'size']
#: | `super().__init__()` in `Cage` runs the constructor of `Crate`. That one
#: | **calls no other**, so `size` is never set. All three names fit the idea
#: | that the constructors of all base classes run by themselves.
