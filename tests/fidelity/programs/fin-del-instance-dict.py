class N:
    def __init__(self, t, inner=None):
        self.t = t
        self.inner = inner

    def __del__(self):
        print("del", self.t, self.inner and self.inner.t)


outer = N("outer", N("inner"))
print("end")
