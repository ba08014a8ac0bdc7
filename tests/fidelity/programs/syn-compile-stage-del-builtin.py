print("not printed")


def f():
    nonlocal print
