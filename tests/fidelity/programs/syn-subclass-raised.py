class Mine(SyntaxError):
    pass


raise Mine("mine", ("f.py", 3, 1, "x"))
