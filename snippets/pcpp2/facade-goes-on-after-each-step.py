class Oven:
    def heat(self):
        print("oven")
        return 200


class Mixer:
    def mix(self):
        print("mixer")
        return "dough"


class Kitchen:
    def __init__(self):
        self.oven = Oven()
        self.mixer = Mixer()

    def bake(self):
        self.oven.heat()
        self.mixer.mix()
        return "cake"


print(Kitchen().bake())

#: id = "facade-goes-on-after-each-step"
#: objective = ["pcpp2.2.4"]
#: difficulty = 1
#: tags = ["facade", "return"]
#: status = "published"
#: license = "Apache-2.0"
#: > oven
#: > mixer
#: > cake
#: - oven\n200
#: - oven\nmixer\ndough
#: - oven\n200\nmixer\ndough\ncake
#: + oven\nmixer\ncake
#: - cake
#: | A `return` ends only the method in which it stands. `bake` goes on after
#: | each call, and the values that it doesn't use are dropped. What is printed
#: | last is what `bake` itself gives back.
