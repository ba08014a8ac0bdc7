class A:
    __x = 1

    def get(self):
        return self.__x


print(A().get(), A._A__x, [n for n in dir(A) if "x" in n and n.startswith("_A")])
A().__x
