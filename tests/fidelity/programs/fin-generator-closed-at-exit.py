def gen():
    try:
        print("started")
        yield 1
    finally:
        print("closed")


g = gen()
next(g)
print("end")
