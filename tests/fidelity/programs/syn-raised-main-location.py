print("a")
raise SyntaxError("pretend", ("main.py", 77, 3, "some text\n"))
