import sys
import types

me = sys.modules[__name__]
print(type(me) is types.ModuleType, isinstance(me, types.ModuleType))
setattr(me, "made_up", 5)
print(made_up)
del me.made_up
print(made_up)
