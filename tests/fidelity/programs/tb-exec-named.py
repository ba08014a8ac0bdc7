exec(compile("x = 1\n\n1 / 0\n", "other.py", "exec"))
