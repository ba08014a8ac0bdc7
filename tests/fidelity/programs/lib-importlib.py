import importlib
import sys

m = importlib.import_module("string")
print(m.digits, importlib.reload(m) is m, "string" in sys.modules)
print(importlib.util.find_spec("no_such_mod") if hasattr(importlib, "util") else None)
del sys.modules["string"]
import string

print(string is m)
importlib.import_module(".x")
