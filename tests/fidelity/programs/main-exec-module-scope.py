exec("a = 1\nb = a + 1")
print(a, b)


def f():
    exec("c = 5")
    return "c" in locals()


print(f())
print(eval("a + b"), eval("[a for _ in range(2)]"))
exec("def g(): return a * 100")
print(g(), g.__module__)
