class N:
    def __init__(self, i):
        self.i = i

    def __del__(self):
        print("del", self.i)


items = [N(i) for i in range(3)]
table = {k: N(k) for k in "ab"}
pair = (N("t1"), N("t2"))
print("end")
