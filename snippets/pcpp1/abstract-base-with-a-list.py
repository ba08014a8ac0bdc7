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


Square().note()
Square().note()
print(Shape.areas)

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
#: | No object can be made of an abstract class, but its attributes are there like
#: | those of any class. `areas` exists once, for all shapes of all subclasses, and
#: | `note` appends to it through `self`. "[]" gives the subclass a list of its own.
