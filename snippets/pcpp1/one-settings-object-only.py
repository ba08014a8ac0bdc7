class Once(type):
    def __call__(cls, *args):
        if "made" not in cls.__dict__:
            cls.made = super().__call__(*args)
        return cls.made


class Settings(metaclass=Once):
    def __init__(self, size):
        self.size = size


first = Settings(10)
second = Settings(20)
print(first.size, second.size, first is second)

#: id = "one-settings-object-only"
#: objective = ["pcpp1.1.12"]
#: difficulty = 3
#: tags = ["metaclasses", "__call__"]
#: status = "published"
#: license = "Apache-2.0"
#: > 10 10 True
#: - 10 20 False
#: - 20 20 True
#: + 10 10 True
#: - 10 20 True
#: - !TypeError
#: | `Settings(20)` calls the metaclass's `__call__`, which decides whether
#: | anything is made at all. The second time it gives back the first object,
#: | and `__init__` doesn't run again: the size stays 10.
