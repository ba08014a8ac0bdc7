import sys, functools
depth = 0
def plain(n=0):
    global depth
    depth = n
    plain(n + 1)
class Init:
    def __init__(self, n=0):
        global depth
        depth = n
        Init(n + 1)
class Str:
    n = 0
    def __str__(self):
        global depth
        depth += 1
        return str(self)
class Get:
    def __getattr__(self, name):
        global depth
        depth += 1
        return self.other
class Eq:
    def __eq__(self, o):
        global depth
        depth += 1
        return self == o
class Prop:
    @property
    def p(self):
        global depth
        depth += 1
        return self.p
class Item:
    def __getitem__(self, i):
        global depth
        depth += 1
        return self[i]
class Add:
    def __add__(self, o):
        global depth
        depth += 1
        return self + o
class Call:
    def __call__(self):
        global depth
        depth += 1
        return self()
class Iter:
    def __iter__(self):
        global depth
        depth += 1
        return iter(list(self))
class Len:
    def __len__(self):
        global depth
        depth += 1
        return len(self)
def multi(n=0):
    global depth
    depth = n
    return multi(
        n + 1
    )
class MultiInit:
    def __init__(self,
                 n=0):
        global depth
        depth = n
        MultiInit(
            n + 1
        )
def comp():
    global depth
    depth += 1
    return [comp() for i in range(1)]
def lam():
    global depth
    depth += 1
    return sorted([1], key=lambda x: lam())
def gen():
    global depth
    depth += 1
    yield from gen()
@functools.lru_cache(None)
def cached(n):
    global depth
    depth = n
    return cached(n + 1)
@functools.wraps(plain)
def star(*a, **k):
    global depth
    depth += 1
    return star(*a, **k)
tests = [plain, Init, lambda: str(Str()), lambda: Get().x, lambda: Eq() == 1,
 lambda: Prop().p, lambda: Item()[0], lambda: Add() + 1, Call(), lambda: list(Iter()), lambda: len(Len()), multi, MultiInit, comp, lam, lambda: list(gen()), lambda: cached(0), lambda: star(1, b=2)]
for i, t in enumerate(tests):
    depth = 0
    try:
        t()
    except RecursionError as e:
        print(i, depth, e)
