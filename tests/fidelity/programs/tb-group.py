# python: >=3.11
def f():
    raise ExceptionGroup("several", [ValueError(1), TypeError("t")])


print("x")
f()
