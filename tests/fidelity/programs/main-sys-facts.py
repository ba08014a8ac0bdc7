import sys

print(sys.getrecursionlimit())
print(sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.getfilesystemencodeerrors())
print(sys.maxsize, sys.byteorder, sys.maxunicode, sys.float_repr_style)
print(sys.implementation.name, sys.version_info[:2] == sys.implementation.version[:2])
print(sys.getswitchinterval(), sys.platform)
print(hasattr(sys, "ps1"), hasattr(sys, "last_value"), sys.dont_write_bytecode)
