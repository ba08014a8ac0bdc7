class N:
    def __del__(self):
        print("del default")


def f(x=N()):
    return x


f.attr = N()
print("end")
