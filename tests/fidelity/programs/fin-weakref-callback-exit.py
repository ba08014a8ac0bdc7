import weakref


class T:
    pass


t = T()
r = weakref.ref(t, lambda ref: print("gone at exit"))
print("end")
