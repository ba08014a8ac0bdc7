class Pizza:
    def __init__(self, toppings):
        self.toppings = toppings

    @classmethod
    def plain(cls):
        return cls(["cheese"])


class Calzone(Pizza):
    pass


made = [Pizza.plain(), Calzone.plain()]
print([type(m).__name__ for m in made])
print(made[0].toppings is made[1].toppings)

#: id = "factory-makes-its-own-class"
#: objective = ["pcpp1.1.5"]
#: difficulty = 1
#: tags = ["classmethod", "inheritance"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['Pizza', 'Calzone']
#: > False
#: - ['Pizza', 'Pizza']\nFalse
#: - ['Pizza', 'Calzone']\nTrue
#: + ['Pizza', 'Calzone']\nFalse
#: - !TypeError
#: | `cls` is the class that the method is called on, so `Calzone.plain()` makes
#: | a `Calzone`. Each call runs `["cheese"]` anew: two lists that are equal,
#: | but not one object.
