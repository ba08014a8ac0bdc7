from abc import ABC, abstractmethod


class Drink(ABC):
    @abstractmethod
    def parts(self):
        return ["water"]


class Tea(Drink):
    def parts(self):
        return super().parts() + ["leaves"]


class Lemonade(Drink):
    def parts(self):
        return ["lemon", "sugar"]


print(len(Tea().parts()), len(Lemonade().parts()))

#: id = "abstract-body-through-super"
#: objective = ["pcpp1.1.6"]
#: difficulty = 2
#: tags = ["abstract classes", "super"]
#: status = "published"
#: license = "Apache-2.0"
#: > 2 2
#: - 1 2
#: - !TypeError
#: + 2 2
#: - 2 3
#: - !NotImplementedError
#: | An abstract method may have a body. It has to be overridden, but the new
#: | method can call it with `super()`, as `Tea` does. Nothing calls it by
#: | itself, so `Lemonade` has just its own two parts.
