def ticket(price):
    def total(count):
        return price * count

    return total


child = ticket(4)
adult = ticket(9)
print(child(2), adult(3))

#: id = "tickets-of-two-prices"
#: objective = ["pcap.5.3"]
#: difficulty = 1
#: tags = ["closures"]
#: status = "published"
#: license = "Apache-2.0"
#: > 8 27
#: - 18 27
#: - 2 3
#: - !NameError
#: + 8 27
#: | Each call of `ticket` has a `price` of its own, and the inner function that
#: | it returns can still read it. No `global` is needed for that. The second
#: | call doesn't change the first one's price.
