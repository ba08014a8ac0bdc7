def gen():
    yield 1
    raise StopIteration("done")


for x in gen():
    print(x)
