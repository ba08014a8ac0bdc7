import inspect


def f(a, b: int = 1, *args, c, d="x", **kw) -> str:
    """Doc of f."""


print(inspect.signature(f), inspect.getdoc(f), list(inspect.signature(f).parameters))
print(inspect.signature(f).bind(1, c=2), inspect.isfunction(f), inspect.getmodule(f).__name__, inspect.signature(len))


class A:
    def m(self, x=1): ...


print(inspect.signature(A.m), inspect.signature(A().m), inspect.signature(A), [n for n, _ in inspect.getmembers(A, inspect.isfunction)])
inspect.signature(f).bind()
