import builtins

old = builtins.print


def print(*args):
    old("mine:", *args)


print("a")
builtins.print = lambda *a: old("builtin:", *a)
del print
print("b")
