hits = 0
limit = 2


def hit():
    if hits < limit:
        hits += 1
    return hits


hit()
print(hit() + limit)

#: id = "hits-before-the-limit"
#: objective = ["pcap.6.3"]
#: difficulty = 2
#: tags = ["functions", "scopes"]
#: status = "published"
#: license = "Apache-2.0"
#: ! UnboundLocalError
#: - 4
#: - 2
#: - 3
#: + !UnboundLocalError
#: | A name that is assigned **anywhere** in a function is local to it, here
#: | `hits`, already in the test above the assignment. It has no value there
#: | yet. A 4 fits the idea that `+=` updates the global variable; that takes
#: | `global hits`.
