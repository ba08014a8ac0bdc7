raise SyntaxError("by hand", ("elsewhere.py", 12, 3, "some text\n"))
