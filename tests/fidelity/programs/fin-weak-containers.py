import weakref


class T:
    def __init__(self, n):
        self.n = n


d = weakref.WeakValueDictionary()
a = d["a"] = T(1)
b = d["b"] = T(2)
print(sorted(d))
del a
print(sorted(d), len(d))
s = weakref.WeakSet([b])
del b
print(len(s), len(d))
