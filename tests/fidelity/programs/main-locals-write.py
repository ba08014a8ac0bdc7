# python: >=3.13
def f():
    x = 1
    locals()["x"] = 2
    print(x, locals()["x"], locals() is locals())
    import sys
    sys._getframe().f_locals["x"] = 3
    print(x)


f()
