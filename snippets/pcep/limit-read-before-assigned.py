limit = 5


def check(n):
    if n > limit:
        limit += 1
    return limit


print(check(9), limit)

#: id = "limit-read-before-assigned"
#: objective = ["pcep.4.2"]
#: difficulty = 3
#: tags = ["functions", "scope", "errors"]
#: status = "published"
#: license = "Apache-2.0"
#: - 6 6
#: - 6 5
#: + !UnboundLocalError
#: - 5 5
#: | A name that is assigned anywhere in a function is local in all of it, and
#: | `+=` assigns. So `n > limit` reads a local `limit` without a value. `6 6`
#: | needs `global limit`; `6 5` starts the local one with the outer value.
