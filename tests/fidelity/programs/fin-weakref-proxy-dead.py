import weakref


class T:
    x = 1


t = T()
p = weakref.proxy(t)
print(p.x)
del t
p.x
