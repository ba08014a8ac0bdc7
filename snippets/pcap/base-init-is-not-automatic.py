class Animal:
    def __init__(self):
        self.legs = 4
        print("animal")


class Bird(Animal):
    def __init__(self):
        print("bird")


class Duck(Bird):
    pass


duck = Duck()
print(hasattr(duck, "legs"))

#: id = "base-init-is-not-automatic"
#: objective = ["pcap.4.5", "pcap.4.6"]
#: difficulty = 2
#: tags = ["classes", "inheritance"]
#: status = "published"
#: license = "Apache-2.0"
#: > bird
#: > False
#: + bird\nFalse
#: - bird\nTrue
#: - animal\nbird\nTrue
#: - animal\nTrue
#: | Only the nearest `__init__` runs, and `Duck` inherits that of `Bird`. It
#: | does not call the one above by itself: that takes `super().__init__()`.
#: | `animal` in the answer fits languages that do.
