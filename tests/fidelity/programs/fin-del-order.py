class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


b = Noisy("b")
a = Noisy("a")
_c = Noisy("_c")
c = Noisy("c")
_d = Noisy("_d")
__e = Noisy("__e")
print("end")
