try:
    exec("a = 1\nif a\n    b")
except SyntaxError as e:
    print(e.lineno, e.filename, repr(e.text))
exec("x = = 2")
