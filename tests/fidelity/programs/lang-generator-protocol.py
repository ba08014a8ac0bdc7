def g():
    x = yield 1
    print("got", x)
    y = yield from h()
    print("h returned", y)


def h():
    z = yield 2
    print("h got", z)
    return "r"


it = g()
print(next(it), it.send("a"))
print(it.send("b") if False else list(it))
print(list(it))
it2 = g()
it2.send(3)
