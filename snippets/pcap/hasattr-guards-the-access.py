class Bus:
    seats = 40


def is_big(thing):
    return hasattr(thing, "seats") and thing.seats > 9


print(is_big(Bus()), is_big("bus"))

#: id = "hasattr-guards-the-access"
#: objective = ["pcap.4.4", "pcap.6.2"]
#: difficulty = 2
#: tags = ["introspection", "logical"]
#: status = "published"
#: license = "Apache-2.0"
#: > True False
#: - True True
#: + True False
#: - True None
#: - !AttributeError
#: | `hasattr` of a string that has no `seats` is False, and `and` **stops
#: | there**: `thing.seats` is not read. `AttributeError` fits the idea that
#: | both sides of `and` are always worked out.
