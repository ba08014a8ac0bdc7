class E(Exception):
    pass


E.__module__ = "pkg.mod"
print(E)
raise E("x")
