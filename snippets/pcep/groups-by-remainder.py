groups = {}
for n in [7, -4, 12]:
    groups[n % 5] = n
print(groups)

#: id = "groups-by-remainder"
#: objective = ["pcep.3.3", "pcep.1.4"]
#: difficulty = 3
#: tags = ["dicts", "remainder"]
#: status = "published"
#: license = "Apache-2.0"
#: > {2: 12, 1: -4}
#: - {1: -4, 2: 12}
#: - {2: 12, -4: -4}
#: + {2: 12, 1: -4}
#: - {2: 7, 1: -4}
#: | The remainder has the sign of the right number: `-4 % 5` is 1. 12 gets the
#: | key 2 again; the new value takes the old place, as a dict keeps the order
#: | in which keys first came. It never sorts them.
