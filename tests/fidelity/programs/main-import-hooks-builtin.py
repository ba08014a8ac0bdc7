import builtins

real = builtins.__import__


def loud(name, *args, **kw):
    print("importing", name)
    return real(name, *args, **kw)


builtins.__import__ = loud
import sys
from math import pi

builtins.__import__ = real
print(pi)
