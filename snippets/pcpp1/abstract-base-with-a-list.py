from abc import ABC, abstractmethod


class Shape(ABC):
    areas = []

    @abstractmethod
    def area(self):
        pass

    def note(self):
        self.areas.append(self.area())


class Square(Shape):
    def area(self):
        return 4


one, two = Square(), Square()
one.note()
two.note()
print(one.areas)

#: id = "abstract-base-with-a-list"
#: objective = ["pcpp1.1.6"]
#: difficulty = 2
#: tags = ["abstract classes", "class variables"]
#: status = "published"
#: license = "Apache-2.0"
#: > [4, 4]
#: - [4]
#: - !TypeError
#: + [4, 4]
#: - []
#: | `areas` belongs to the class `Shape` and exists once, for all shapes of all
#: | subclasses. `note` appends to it through `self`, without making a list for
#: | the instance. "[4]" gives each square its own.
