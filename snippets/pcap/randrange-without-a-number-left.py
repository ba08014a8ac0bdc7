import random


def draw(first, end):
    try:
        return random.randrange(first, end)
    except ValueError:
        return "none"


print(draw(4, 5), draw(4, 4))

#: id = "randrange-without-a-number-left"
#: objective = ["pcap.1.3"]
#: difficulty = 2
#: tags = ["random", "randrange", "exceptions"]
#: status = "published"
#: license = "Apache-2.0"
#: > 4 none
#: + 4 none
#: - 4 4
#: - none none
#: - 5 none
#: | `randrange(a, b)` leaves `b` out. So `randrange(4, 5)` can only be 4, and
#: | `randrange(4, 4)` has nothing to choose from: ValueError. A 4 at the end
#: | treats it like `randint`, which includes `b`.
