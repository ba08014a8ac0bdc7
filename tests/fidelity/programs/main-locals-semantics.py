def f(x):
    before = locals()
    y = 2
    after = locals()
    return sorted(after), sorted(locals())


print(f(1)[0])


class C:
    a = 1
    print(sorted(locals()))
    locals()["b"] = 2


print(C.b, locals() is globals())
globals()["made"] = "yes"
print(made)
