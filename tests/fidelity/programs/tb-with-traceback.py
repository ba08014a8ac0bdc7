import traceback


def f():
    raise ValueError("f")


try:
    f()
except ValueError as e:
    t = e.__traceback__
    print([x.lineno for x in traceback.extract_tb(t)])
raise KeyError("new").with_traceback(t)
