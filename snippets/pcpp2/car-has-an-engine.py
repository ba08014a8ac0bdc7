class Engine:
    def __init__(self):
        print("engine")


class Boat(Engine):
    def __init__(self, name):
        print(name)


class Car:
    def __init__(self, name):
        print(name)
        self.engine = Engine()


Boat("boat")
Car("car")

#: id = "car-has-an-engine"
#: objective = ["pcpp2.2.1"]
#: difficulty = 1
#: tags = ["principles", "composition"]
#: status = "published"
#: license = "Apache-2.0"
#: > boat
#: > car
#: > engine
#: - engine\nboat\ncar\nengine
#: - engine\nboat\nengine\ncar
#: - boat\nengine\ncar\nengine
#: - boat\ncar
#: + boat\ncar\nengine
#: | The boat inherits from `Engine`, but its own `__init__` replaces the
#: | inherited one and doesn't call it. The car has an engine and makes it
#: | itself. A boat with `super().__init__()` would print `engine`, too.
