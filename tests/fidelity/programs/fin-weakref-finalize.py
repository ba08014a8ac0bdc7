import weakref


class T:
    pass


t = T()
u = T()
weakref.finalize(t, print, "t finalized")
weakref.finalize(u, print, "u finalized")
f = weakref.finalize(u, print, "not at exit")
f.atexit = False
del t
print("end", f.alive)
