import atexit


def f(x):
    print("f", x)


atexit.register(f, 1)
atexit.register(print, "other")
atexit.register(f, x=2)
atexit.unregister(f)
print("end")
