__name__ = "other"


class C:
    pass


def f():
    raise C.E


print(C.__module__, C, f.__module__)


class E(Exception):
    pass


raise E("module name is other")
