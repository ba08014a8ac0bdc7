for expr in "'a'.foo", "None.foo", "(1).foo", "[].push", "int.foo", "len.foo", "__builtins__.foo", "(lambda: 0).foo":
    try:
        eval(expr)
    except AttributeError as e:
        print(expr, "->", e, e.name if hasattr(e, "name") else "")
