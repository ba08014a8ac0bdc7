# python: <3.13
def f():
    x = 1
    locals()["x"] = 2
    print(x, locals()["x"], locals() is locals())
    d = locals()
    y = 5
    print("y" in d)
    locals()
    print("y" in d)


f()
