import dis


def f(a):
    return a + 1


dis.dis(f)
