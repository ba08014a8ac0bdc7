a, b = 1, 2
print(a, b)
for expr in "a, b = 1,", "a, b = 1, 2, 3", "a, *b, c = 1,", "a, b = 3", "(a, (b, c)) = 1, 2":
    try:
        exec(expr)
    except (ValueError, TypeError) as e:
        print(expr, "->", e)
a, b = "abc"
