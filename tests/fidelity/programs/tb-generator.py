def gen():
    yield 1
    yield 2
    raise LookupError("third")


for x in gen():
    print(x)
