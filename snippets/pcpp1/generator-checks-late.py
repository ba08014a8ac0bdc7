def countdown(start):
    if start < 0:
        raise ValueError(start)
    while start:
        yield start
        start -= 1


try:
    clock = countdown(-1)
    print("set")
    print(next(clock))
except ValueError:
    print("error")

#: id = "generator-checks-late"
#: objective = ["pcpp1.2.1"]
#: difficulty = 3
#: tags = ["generators", "exceptions", "PEP 20"]
#: status = "published"
#: license = "Apache-2.0"
#: > set
#: > error
#: - error
#: - set\n-1
#: + set\nerror
#: - set
#: | "Errors should never pass silently", says PEP 20. This one waits: the body
#: | of a generator function, its check included, starts at the first `next`.
#: | For an early error, check in a plain function that returns the generator.
