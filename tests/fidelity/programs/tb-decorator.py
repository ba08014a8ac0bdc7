def deco(f):
    raise TypeError("in the decorator")


print("a")


@deco
def g():
    pass
