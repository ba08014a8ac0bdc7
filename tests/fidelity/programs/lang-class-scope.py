x = "global"


class C:
    x = "class"
    y = [x for _ in range(1)]
    z = [i for i in x]

    def m(self):
        return x


print(C.y, C.z, C().m())
try:
    class D:
        n = 2
        bad = [n * i for i in range(2)]
    print(D.bad)
except NameError as e:
    print(e)
