class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


x = Noisy(1)
x = Noisy(2)
y = x
del x
print("still", y.name)
Noisy(3)
print("end")
