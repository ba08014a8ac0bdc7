for text in "x = ", "a b", "(", "def f(:", "x = 'abc", "f(1", "  x", "1 = 2", "x\n y", "return 1", "é = $":
    try:
        compile(text, "<t>", "exec")
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, repr(e.text), e.filename)
