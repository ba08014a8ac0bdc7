# python: >=3.11
def f():
    try:
        raise ExceptionGroup("eg", [ValueError(1), TypeError(2), ValueError(3)])
    except* ValueError as g:
        print("values", g.exceptions)
    except* TypeError as g:
        print("types", g.exceptions)
    print("done")


f()
try:
    raise KeyError("bare")
except* KeyError as g:
    print(type(g), g.exceptions, repr(str(g)))
