class A:
    def f(self):
        print("A")


class B(A):
    def f(self):
        print("B")
        super().f()


class C(A):
    def f(self):
        print("C")
        super().f()


class D(B, C):
    def f(self):
        print("D")
        super().f()


D().f()
print([k.__name__ for k in D.__mro__])
