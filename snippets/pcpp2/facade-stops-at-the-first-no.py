class Shop:
    def in_stock(self, count):
        print("stock")
        return count <= 5

    def pay(self, count):
        print("pay")
        return count * 10 < 50

    def ship(self, count):
        print("ship")
        return True

    def buy(self, count):
        return (self.in_stock(count) and self.pay(count)
                and self.ship(count))


print(Shop().buy(5))

#: id = "facade-stops-at-the-first-no"
#: objective = ["pcpp2.2.4"]
#: difficulty = 1
#: tags = ["facade", "and"]
#: status = "published"
#: license = "Apache-2.0"
#: > stock
#: > pay
#: > False
#: - stock\npay\nship\nFalse
#: - stock\npay\nship\nTrue
#: - stock\nFalse
#: + stock\npay\nFalse
#: - False
#: | `and` stops at the first false value: `pay` says no for 50, so `ship` isn't
#: | called. The methods that were called have printed. `ship` in the answer
#: | fits the idea that all parts of an `and` are evaluated.
