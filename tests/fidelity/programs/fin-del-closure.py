class N:
    def __init__(self, tag):
        self.tag = tag

    def __del__(self):
        print("del", self.tag)


def make():
    kept = N("cell")
    N("temporary")
    return lambda: kept


f = make()
print("end", f().tag)
