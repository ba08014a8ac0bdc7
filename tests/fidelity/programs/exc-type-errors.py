def f(a, b, *, c): ...


for expr in ("f()", "f(1)", "f(1, 2)", "f(1, 2, 3)", "f(1, 2, c=3, d=4)", "f(1, 2, c=3, a=4)",
             "len()", "len(3)", "'a' + 1", "1 + 'a'", "[] + ()", "None + 1", "3()", "3[0]",
             "'a'['b']", "{}[[]]", "hash([])", "int([])", "int('a', 40)", "'a' < 1", "-'a'",
             "sum('a')", "iter(3)", "[1, 2]['a']", "f(*3)", "f(**3)", "abs('a')", "'%d' % 'x'",
             "range(1.5)", "round('a')", "sorted(3)", "print(1, 2, x=3)", "max()", "max([])"):
    try:
        eval(expr)
        print(expr, "fine")
    except (TypeError, ValueError) as e:
        print(expr, "->", type(e).__name__, e)
