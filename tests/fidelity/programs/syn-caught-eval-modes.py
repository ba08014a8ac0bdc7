for text, mode in ("x = 1", "eval"), ("", "eval"), ("1\n2", "single"), ("\n", "exec"), ("1", "odd"):
    try:
        print(compile(text, "f", mode).co_name)
    except (SyntaxError, ValueError) as e:
        print(type(e).__name__, e)
