__builtins__ = {}


def f():
    return len("abc")


try:
    print(f())
except NameError as e:
    print(e)
