import inspect


class C:
    """Doc."""

    def m(self):
        pass


print(inspect.getsource(C.m))
print(inspect.getdoc(C), inspect.getsourcefile(C).rsplit("/", 1)[-1])
print(inspect.getsource(C), end="")
