import types

print(types.SimpleNamespace(a=1, b="x"), types.MappingProxyType({"a": 1}), types.FunctionType.__name__)


def f(): ...


f.x = 1
C = types.new_class("C", (int,), {}, lambda ns: ns.update(v=3))
print(C, C.v, C(5), C.__module__, types.CodeType, type(f), type(f.__code__).__name__)
types.MappingProxyType({})["a"] = 1
