def f(a, b=1, *c, d=2, **e):
    "doc"


print(f.__module__, f.__qualname__, f.__doc__, f.__defaults__, f.__kwdefaults__)
print(f.__code__.co_firstlineno, f.__code__.co_varnames, f.__globals__ is globals())
print((lambda: 0).__name__, f.__closure__, f.__dict__)
