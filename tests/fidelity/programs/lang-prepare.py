class Meta(type):
    @classmethod
    def __prepare__(m, name, bases, **kw):
        print("prepare", name, kw)
        return {"injected": 1}

    def __new__(m, name, bases, ns, **kw):
        print("new", [k for k in ns if not k.startswith("__")])
        return super().__new__(m, name, bases, dict(ns))

    def __init__(cls, *a, **kw):
        print("init", kw)

    def __call__(cls, *a):
        print("call")
        return super().__call__(*a)


class A(metaclass=Meta, flag=True):
    x = injected + 1


print(A().x)
