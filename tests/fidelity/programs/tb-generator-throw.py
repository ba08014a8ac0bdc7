def gen():
    while True:
        try:
            yield 1
        except ValueError as e:
            print("caught", e)


g = gen()
print(next(g))
print(g.throw(ValueError("v")))
g.throw(KeyError("k"))
