import math


def distance(x, y):
    print("distance")
    return math.hypot(x, y)


def minutes(km):
    print("minutes")
    return math.ceil(km * 12)


print(minutes(distance(3, 4)))

#: id = "walk-in-minutes"
#: objective = ["pcap.1.2", "pcap.6.3"]
#: difficulty = 1
#: tags = ["math", "functions"]
#: status = "published"
#: license = "Apache-2.0"
#: > distance
#: > minutes
#: > 60
#: - minutes\ndistance\n60
#: - distance\nminutes\n84
#: + distance\nminutes\n60
#: - distance\nminutes\n60.0
#: - distance\n60
#: | The argument is worked out first, so `distance` prints before `minutes`.
#: | `hypot(3, 4)` is the straight way, 5.0, and `ceil` gives an int. Names read
#: | from left to right would put `minutes` first.
