def a(n):
    if n == 0:
        return [1, 2][5]
    return b(n - 1)


def b(n):
    return a(n)


print(a(0) if False else "start")
a(4)
