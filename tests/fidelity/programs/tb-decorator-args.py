def repeat(n):
    return [][n]


print("line")


@repeat(3)
@staticmethod
def g():
    pass
