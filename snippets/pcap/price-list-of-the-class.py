class Kiosk:
    prices = {"tea": 3}

    def discount(self, name):
        self.prices[name] -= 1


north = Kiosk()
south = Kiosk()
north.discount("tea")
south.discount("tea")
print(north.prices["tea"], Kiosk.prices["tea"])

#: id = "price-list-of-the-class"
#: objective = ["pcap.4.2"]
#: difficulty = 1
#: tags = ["classes", "class attributes"]
#: status = "published"
#: license = "Apache-2.0"
#: > 1 1
#: - 2 3
#: - 2 2
#: + 1 1
#: - !AttributeError
#: | `prices` belongs to the class: there is **one dict**, and `self.prices`
#: | finds it from every instance. Both discounts change it. `2 3` fits the idea
#: | that each kiosk has a price list of its own.
