from abc import ABC, abstractmethod


class Source(ABC):
    @abstractmethod
    def value(self):
        pass

    def read(self):
        print("open")
        yield self.value()
        print("close")


class Sensor(Source):
    def value(self):
        return 7


data = Sensor().read()
print("ready")
print(next(data))

#: id = "generator-behind-an-abstract-method"
#: objective = ["pcpp1.1.6"]
#: difficulty = 2
#: tags = ["abstract classes", "generators"]
#: status = "published"
#: license = "Apache-2.0"
#: > ready
#: > open
#: > 7
#: - open\nready\n7
#: + ready\nopen\n7
#: - open\nclose\nready\n7
#: - ready\nopen\nclose\n7
#: | `read` contains `yield`, so a call runs nothing and gives a generator. The
#: | first `next` runs it up to `yield`: "open" comes after "ready", and "close"
#: | not at all, as nobody asks for more.
