try:
    eval("1 +* 2")
except SyntaxError as e:
    print(e)
    print(repr(e))
    print(e.args)
