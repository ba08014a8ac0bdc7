def first_late(delays):
    for delay in delays:
        if delay > 5:
            return delay
    return 0


def report(delays):
    first_late(delays)
    return len(delays)


print(first_late([3, 8, 9]), report([3, 8, 9]))

#: id = "first-late-train"
#: objective = ["pcap.6.3"]
#: difficulty = 2
#: tags = ["functions", "return", "loops"]
#: status = "published"
#: license = "Apache-2.0"
#: > 8 3
#: - 9 3
#: - 8 8
#: + 8 3
#: - 0 3
#: | `return` ends **the call in which it stands**, and with it the loop, at the
#: | first late train. The caller goes on: `report` drops the 8 and returns its
#: | own value. `8 8` fits the idea that the inner `return` ends the caller,
#: | too.
