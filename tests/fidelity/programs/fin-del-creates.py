class N:
    def __init__(self, depth):
        self.depth = depth

    def __del__(self):
        print("del", self.depth)
        if self.depth:
            globals()["again"] = N(self.depth - 1)


n = N(2)
print("end")
