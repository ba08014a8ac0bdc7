a, *b, c = range(5)
print(a, b, c, [*b, *"xy"], {**{"a": 1}, "b": 2}, (*[],))
def f(*args, **kw): return args, kw
print(f(*[1], 2, *[3], k=1, **{"z": 2}))
f(**{"a": 1}, **{"a": 2})
