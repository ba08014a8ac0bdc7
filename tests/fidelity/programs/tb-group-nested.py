# python: >=3.11
try:
    raise ExceptionGroup("outer", [ExceptionGroup("inner", [KeyError("k")]), OSError(5, "io")])
except* KeyError as g:
    print(repr(g))
