class D:
    def __get__(self, obj, owner):
        print("get", obj is None, owner.__name__)
        return 5

    def __set__(self, obj, v):
        print("set", v)


class A:
    d = D()


a = A()
a.d = 1
print(a.d, A.d, a.__dict__)
a.__dict__["d"] = 7
print(a.d)
