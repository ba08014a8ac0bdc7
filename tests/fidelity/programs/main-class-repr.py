class A:
    class B:
        pass


def f():
    class C:
        pass

    return C


print(A, A.B, f(), A.B.__qualname__, A.__module__)
print(type(A()).__name__, A.__doc__)
