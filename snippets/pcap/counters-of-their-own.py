def counter():
    n = 0

    def step():
        nonlocal n
        n += 1
        return n

    return step


a = counter()
b = counter()
print(a(), a(), b())

#: id = "counters-of-their-own"
#: objective = ["pcap.5.3"]
#: difficulty = 2
#: tags = ["closures", "scope"]
#: status = "published"
#: license = "Apache-2.0"
#: > 1 2 1
#: - !UnboundLocalError
#: - 1 1 1
#: - 1 2 3
#: + 1 2 1
#: | Each call of `counter` makes a variable `n` of its own, and it lives on as
#: | long as the inner function does. `1 2 3` fits one shared `n`, `1 1 1` an
#: | `n` that starts again at every step.
