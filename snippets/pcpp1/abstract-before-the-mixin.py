from abc import ABC, abstractmethod


class Animal(ABC):
    @abstractmethod
    def sound(self):
        return "..."


class Purr:
    def sound(self):
        return "purr"


class Cat(Animal, Purr):
    pass


try:
    print(Cat().sound())
except TypeError:
    print("abstract")

#: id = "abstract-before-the-mixin"
#: objective = ["pcpp1.1.6"]
#: difficulty = 3
#: tags = ["abstract classes", "MRO"]
#: status = "published"
#: license = "Apache-2.0"
#: > abstract
#: - purr
#: - ...
#: + abstract
#: - !AttributeError
#: | `Cat` finds `sound` in `Animal` first, as that stands first, and there it
#: | is abstract. A method of a base further to the right doesn't count as an
#: | override. With `class Cat(Purr, Animal)` it would purr.
