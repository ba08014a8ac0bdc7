class Drink:
    def make(self):
        print("cup of", self.fill())

    def fill(self):
        return "water"


class Cold(Drink):
    pass


class Sweet(Drink):
    def fill(self):
        return "syrup"


class Lemonade(Cold, Sweet):
    pass


Lemonade().make()

#: id = "template-step-from-the-sibling"
#: objective = ["pcpp2.2.8"]
#: difficulty = 2
#: tags = ["template method", "mro"]
#: status = "published"
#: license = "Apache-2.0"
#: > cup of syrup
#: - cup of water
#: - !TypeError
#: + cup of syrup
#: | A class is asked only after all its subclasses: the order is Lemonade,
#: | Cold, Sweet, Drink. So the `fill` of `Sweet` comes before that of `Drink`.
#: | `water` fits the idea that all above `Cold` is asked first.
