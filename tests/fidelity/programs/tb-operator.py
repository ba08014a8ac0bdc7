class V:
    def __add__(self, other):
        return self.missing

    def __eq__(self, other):
        raise TypeError("no eq")


print(V() is V())
print(V() in [1])
