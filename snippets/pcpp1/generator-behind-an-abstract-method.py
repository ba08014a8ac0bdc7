from abc import ABC, abstractmethod


class Report(ABC):
    @abstractmethod
    def lines(self):
        print("open")
        yield "title"


class Sales(Report):
    def lines(self):
        yield from super().lines()
        yield "sum"


lines = Sales().lines()
print("ready")
print(*lines)

#: id = "generator-behind-an-abstract-method"
#: objective = ["pcpp1.1.6"]
#: difficulty = 2
#: tags = ["abstract classes", "generators"]
#: status = "published"
#: license = "Apache-2.0"
#: > ready
#: > open
#: > title sum
#: - open\nready\ntitle sum
#: + ready\nopen\ntitle sum
#: - ready\nsum
#: - ready\nopen\nsum
#: | An abstract method may have a body, and `super()` reaches it. Both methods
#: | contain `yield`, so a call runs nothing and gives a generator: "open" comes
#: | only when `print(*lines)` asks for the elements.
