class E(Exception):
    __module__ = "builtins"


E.__qualname__ = "Other.Name"
raise E("x")
