import sys


def __getattr__(name):
    return "made " + name


import __main__

print(__main__.anything)
print(sys.modules["__main__"].other)
print(anything)
