import weakref


class T:
    pass


t = T()
r = weakref.ref(t, lambda ref: print("gone", ref() is None))
print(r() is t)
del t
print("end")
