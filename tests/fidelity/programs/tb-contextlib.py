import contextlib


@contextlib.contextmanager
def m():
    print("in")
    try:
        yield
    finally:
        print("out")


with contextlib.suppress(ValueError):
    int("x")
with m():
    raise KeyError("through")
