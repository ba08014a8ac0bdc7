class Ticket:
    sold = 0

    @classmethod
    def sell(cls):
        cls.sold += 1


class Vip(Ticket):
    pass


Ticket.sell()
Vip.sell()
Vip.sell()
print(Ticket.sold, Vip.sold)

#: id = "class-method-counts-for-whom"
#: objective = ["pcpp1.1.5"]
#: difficulty = 3
#: tags = ["classmethod", "class variables"]
#: status = "published"
#: license = "Apache-2.0"
#: > 1 3
#: - 3 3
#: + 1 3
#: - 1 2
#: - 1 1
#: | `cls.sold += 1` reads `sold`, through inheritance if need be, and stores
#: | the sum in `cls`. The first `Vip.sell()` reads 1 and gives `Vip` a `sold`
#: | of its own, 2; `Ticket` keeps 1. "3 3" takes the number for a shared one.
