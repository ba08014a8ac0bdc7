def f():
    try:
        1 / 0
    finally:
        return "swallowed"


print(f())


def g():
    for i in range(3):
        try:
            raise ValueError
        finally:
            continue
    return i


print(g())
