class N:
    __slots__ = ("x",)

    def __del__(self):
        print("del", getattr(self, "x", "unset"))


a = N()
b = N()
b.x = 5
print("end")
