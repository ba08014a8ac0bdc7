class Meta(type):
    def __new__(m, name, bases, ns):
        if name == "Bad":
            raise TypeError("Bad is not allowed")
        return super().__new__(m, name, bases, ns)


class Good(metaclass=Meta):
    pass


print(Good)


class Bad(Good):
    x = 1
