class N:
    def __del__(self):
        print("del")


def f():
    n = N()
    raise ValueError("held by the traceback")


top = N()
f()
