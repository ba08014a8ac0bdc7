class Vehicle:
    pass


class Truck(Vehicle):
    pass


truck = Truck()
print(isinstance(truck, Vehicle), type(truck) is Vehicle)
print(issubclass(Truck, Truck), isinstance(Truck, Vehicle))

#: id = "is-a-subclass-an-instance"
#: objective = ["pcpp1.1.1"]
#: difficulty = 1
#: tags = ["classes", "isinstance"]
#: status = "published"
#: license = "Apache-2.0"
#: > True False
#: > True False
#: - True True\nTrue True
#: - False False\nTrue False
#: + True False\nTrue False
#: - True False\nTrue True
#: | `isinstance` accepts objects of subclasses, `type(x) is C` does not. The
#: | class `Truck` itself is a subclass of `Vehicle`, but no instance of it:
#: | only objects made by calling the class are.
