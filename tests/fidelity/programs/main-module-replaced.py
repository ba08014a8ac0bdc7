import sys


class Fake:
    value = 42


sys.modules[__name__] = Fake
import __main__

print(__main__.value, __name__)
print([k for k in globals() if not k.startswith("_")])
