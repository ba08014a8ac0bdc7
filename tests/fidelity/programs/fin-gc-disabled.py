import gc


class N:
    def __del__(self):
        print("del")


gc.disable()
n = N()
n.me = n
del n
print("end", gc.isenabled())
