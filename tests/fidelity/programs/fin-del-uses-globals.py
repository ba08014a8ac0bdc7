factor = 3


def helper():
    return factor * 2


class N:
    def __del__(self):
        print("factor", factor, helper())


n = N()
print("end")
