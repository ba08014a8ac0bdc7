try:
    exec("if 1:\nx")
except IndentationError as e:
    print(type(e).__mro__[1].__name__, e)
try:
    exec("if 1:\n        a\n\tb")
except TabError as e:
    print(e)
exec("  indented = 1")
