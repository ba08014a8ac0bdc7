import sys
import types


class N:
    def __del__(self):
        print("del in module")


m = types.ModuleType("zzz")
m.n = N()
sys.modules["zzz"] = m
del m
print("end")
