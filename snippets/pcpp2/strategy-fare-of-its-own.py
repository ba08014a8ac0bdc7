class Fare:
    rate = 2

    def price(self, km):
        return self.rate * km


class NightFare(Fare):
    pass


day = Fare()
night = NightFare()
night.rate = 5
Fare.rate = 3
print(day.price(10), night.price(10))
print(NightFare().price(10))

#: id = "strategy-fare-of-its-own"
#: objective = ["pcpp2.2.s1"]
#: difficulty = 2
#: tags = ["strategy", "attributes"]
#: status = "published"
#: license = "Apache-2.0"
#: > 30 50
#: > 30
#: - 30 50\n50
#: - 20 50\n30
#: - 30 30\n30
#: + 30 50\n30
#: - 20 50\n20
#: | `night.rate = 5` makes an attribute of this one object. `Fare.rate = 3`
#: | changes the class, and that is seen wherever nothing nearer is found: in
#: | `day` and in a new `NightFare`, but not in `night`.
