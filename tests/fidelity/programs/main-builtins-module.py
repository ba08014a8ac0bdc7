import builtins

print(__builtins__ is builtins, type(__builtins__).__name__)
print(globals()["__builtins__"])
print(__builtins__.__name__)


def f():
    return __builtins__.len


print(f() is len)
