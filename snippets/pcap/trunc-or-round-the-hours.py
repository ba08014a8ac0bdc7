import math

for hours in (1.5, 2.5, -2.5):
    print(math.trunc(hours), round(hours))

#: id = "trunc-or-round-the-hours"
#: objective = ["pcap.1.2"]
#: difficulty = 2
#: tags = ["math", "rounding"]
#: status = "published"
#: license = "Apache-2.0"
#: > 1 2
#: > 2 2
#: > -2 -2
#: - 1 2\n2 3\n-2 -2
#: - 1 1\n2 2\n-2 -2
#: + 1 2\n2 2\n-2 -2
#: - 1 2\n2 3\n-2 -3
#: - 1 2\n2 2\n-3 -2
#: | `trunc` cuts off the digits. `round` takes the nearest whole number, and of
#: | two that are equally near the even one: 2 for both 1.5 and 2.5. A 3 is what
#: | rounding .5 up would give.
