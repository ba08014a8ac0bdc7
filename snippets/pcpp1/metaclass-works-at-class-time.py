class Meta(type):
    def __new__(mcs, name, bases, body):
        print("make", name)
        return super().__new__(mcs, name, bases, body)


class Plant(metaclass=Meta):
    pass


class Tree(Plant):
    pass


print("start")
Tree()
Tree()

#: id = "metaclass-works-at-class-time"
#: objective = ["pcpp1.1.12"]
#: difficulty = 2
#: tags = ["metaclasses"]
#: status = "published"
#: license = "Apache-2.0"
#: > make Plant
#: > make Tree
#: > start
#: - start\nmake Tree\nmake Tree
#: - make Plant\nstart
#: + make Plant\nmake Tree\nstart
#: - !TypeError
#: - start
#: | A metaclass makes **classes**: its `__new__` runs once for each class
#: | statement, also for those of subclasses, which inherit the metaclass.
#: | Making objects of the class later doesn't call it.
