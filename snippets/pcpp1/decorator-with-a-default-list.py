def logged(func, log=[]):
    def inner(*args):
        log.append(func(*args))
        return len(log)
    return inner


@logged
def add(a, b):
    return a + b


@logged
def half(n):
    return n / 2


print(add(1, 2), half(8), add(3, 4))

#: id = "decorator-with-a-default-list"
#: objective = ["pcpp1.1.4"]
#: difficulty = 3
#: tags = ["decorators", "defaults"]
#: status = "published"
#: license = "Apache-2.0"
#: > 1 2 3
#: - 1 1 2
#: - 3 4.0 7
#: + 1 2 3
#: - 1 1 1
#: | The default list of `logged` is made once, when its `def` runs, so both
#: | decorated functions write into the **same** log. "1 1 2" expects each use
#: | of the decorator to start with a new list.
