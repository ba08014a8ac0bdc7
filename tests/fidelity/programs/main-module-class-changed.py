import sys
import types


class Loud(types.ModuleType):
    def __setattr__(self, name, value):
        print("set", name)
        super().__setattr__(name, value)


me = sys.modules[__name__]
me.__class__ = Loud
me.x = 1
y = 2
print(x, y)
