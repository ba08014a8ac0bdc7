rate = 10


def price(n):
    return n * rate


def sale(n):
    rate = 5
    return price(n)


print(sale(3), rate)

#: id = "sale-does-not-change-the-rate"
#: objective = ["pcap.6.3"]
#: difficulty = 2
#: tags = ["functions", "scopes"]
#: status = "published"
#: license = "Apache-2.0"
#: > 30 10
#: - 15 5
#: - 15 10
#: + 30 10
#: - !NameError
#: | `rate = 5` makes a **local** variable of `sale`, which no other function
#: | sees. `price` finds the global one: reading needs no `global`. `15 5` fits
#: | the idea that the assignment changes the global variable.
