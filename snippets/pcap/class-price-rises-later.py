class Ticket:
    price = 10


child = Ticket()
adult = Ticket()
child.price = 6
Ticket.price = 12
print(child.price, adult.price)

#: id = "class-price-rises-later"
#: objective = ["pcap.4.2"]
#: difficulty = 2
#: tags = ["classes", "class attributes"]
#: status = "published"
#: license = "Apache-2.0"
#: > 6 12
#: - 12 12
#: - 6 10
#: - 6 6
#: + 6 12
#: | An attribute is looked for in the instance first, then in the class.
#: | `child` has a price of its own; `adult` has none and **sees the new value**
#: | of the class. `6 10` fits the idea that each instance got a copy when it
#: | was made.
