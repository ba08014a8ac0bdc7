exec("a = 'some constant text'; b = 12345")
exec("c = 'some constant text'; d = 12345")
print(a is c, b is d)


def f():
    return 12345


print(f() is b, f() is 12345)
