import random

print(random.randint(4, 4))
print(random.randrange(4, 5))
print(random.choice([4]))
try:
    print(random.randrange(4, 4))
except ValueError:
    print("empty")

#: id = "randrange-without-a-number-left"
#: objective = ["pcap.1.3"]
#: difficulty = 2
#: tags = ["random", "randrange", "exceptions"]
#: status = "published"
#: license = "Apache-2.0"
#: > 4
#: > 4
#: > 4
#: > empty
#: - 4\n5\n4\nempty
#: - empty
#: + 4\n4\n4\nempty
#: - 4\n4\n0\nempty
#: - 4\n4\n4\n4
#: | `randint(a, b)` includes `b`, `randrange(a, b)` leaves it out. So
#: | `randrange(4, 5)` can only be 4, and `randrange(4, 4)` has nothing to
#: | choose from. A 4 at the end treats it like `randint`.
