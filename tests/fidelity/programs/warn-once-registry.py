import warnings

n = []
warnings.showwarning = lambda *a, **k: n.append(a[0])


def f():
    warnings.warn("same place")


f()
f()
print(len(n), "__warningregistry__" in globals())
warnings.simplefilter("always")
f()
print(len(n), warnings.filters[0][0])
