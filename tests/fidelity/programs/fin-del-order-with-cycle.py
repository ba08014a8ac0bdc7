class N:
    def __init__(self, t):
        self.t = t

    def __del__(self):
        print("del", self.t)


plain = N("plain")
loop = N("loop")
loop.me = loop
last = N("last")
print("end")
