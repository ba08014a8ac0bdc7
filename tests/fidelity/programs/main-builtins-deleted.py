import builtins

saved = builtins.len
del builtins.len
try:
    print(len("abc"))
except NameError as e:
    print(e)
builtins.len = saved
print(len("abc"))
del len
