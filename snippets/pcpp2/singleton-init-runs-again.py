class Config:
    _one = None

    def __new__(cls):
        if cls._one is None:
            cls._one = super().__new__(cls)
        return cls._one

    def __init__(self):
        self.theme = "light"


first = Config()
first.theme = "dark"
second = Config()
print(first is second, first.theme)

#: id = "singleton-init-runs-again"
#: objective = ["pcpp2.2.2"]
#: difficulty = 2
#: tags = ["singleton", "classes"]
#: status = "published"
#: license = "Apache-2.0"
#: > True light
#: + True light
#: - True dark
#: - False dark
#: - False light
#: | Calling a class runs `__new__` and then `__init__` on what it gave back,
#: | each time. The one object is found again, and then set back to `light`.
#: | `dark` forgets that `__init__` runs on every call.
