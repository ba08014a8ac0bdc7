import contextlib


@contextlib.contextmanager
def cm():
    print("enter")
    try:
        yield 1
    finally:
        print("exit")


c = cm()
c.__enter__()
print("end")
