class A:
    def __getattr__(self, n):
        print("getattr", n)
        return n * 2

    def __setattr__(self, n, v):
        print("setattr", n)
        super().__setattr__(n, v)

    def __delattr__(self, n):
        print("delattr", n)
        super().__delattr__(n)


a = A()
a.x = 1
print(a.x, a.y)
del a.x
del a.x
