print(eval("len", {"__builtins__": {"len": 5}}))
g = {}
exec("x = 1", g)
print(sorted(g))
try:
    eval("print", {"__builtins__": {}})
except NameError as e:
    print(e)
exec("print(1)", {"__builtins__": {}})
