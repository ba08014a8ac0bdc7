def gen():
    try:
        yield 1
    finally:
        yield 2


g = gen()
print(next(g))
