async def f():
    try:
        await g()
    finally:
        print("finally")


class g:
    def __await__(self):
        yield 1


c = f()
print(c.send(None))
print("end")
