import functools


@functools.lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(50), fib.cache_info())


class C:
    @functools.cached_property
    def p(self):
        print("computed")
        return 1


c = C()
print(c.p, c.p, c.__dict__)


@functools.singledispatch
def show(x):
    return "object"


@show.register
def _(x: int):
    return "int"


print(show(1), show("a"), show(True), functools.reduce(lambda a, b: a * b, [1, 2, 3]), functools.partial(int, base=2)("101"))


@functools.wraps(fib)
def w(): ...


print(w.__name__, functools.partial(print, 1, sep="").args)
fib([])
