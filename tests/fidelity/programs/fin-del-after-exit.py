import sys


class N:
    def __init__(self, t):
        self.t = t

    def __del__(self):
        print("del", self.t)


def f():
    local = N("local")
    sys.exit(2)


module = N("module")
f()
