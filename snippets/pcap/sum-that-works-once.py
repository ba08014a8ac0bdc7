def cart(prices):
    with_tax = (p + 1 for p in prices)

    def total():
        return sum(with_tax)

    return total


total = cart([4, 9])
print(total(), total())

#: id = "sum-that-works-once"
#: objective = ["pcap.5.3"]
#: difficulty = 3
#: tags = ["closures", "generators", "iterators"]
#: status = "published"
#: license = "Apache-2.0"
#: > 15 0
#: - 15 15
#: - 15 None
#: + 15 0
#: - !StopIteration
#: | The inner function keeps the variable `with_tax` alive, but that is **one**
#: | generator, and it can be gone through once. The second `sum` finds nothing
#: | left. A list would give the same sum again.
