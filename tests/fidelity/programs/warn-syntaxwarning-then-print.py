def f():
    return 1 is not "x"


print(f())
assert (f(), "a tuple is true")
