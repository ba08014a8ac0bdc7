import math

for expr in ("int('x')", "int('')", "float('x')", "int('1_')", "[].index(1)", "[].remove(1)", "'a'.index('b')",
             "math.sqrt(-1)", "math.log(0)", "chr(-1)", "ord('ab')", "bytes([256])", "range(1, 2, 0)",
             "''.join([1])", "'{}'.format()", "'{a}'.format()", "'%s %s' % 1", "f'{3:z>q}'", "list(zip([1], 3))",
             "[].pop()", "{}.popitem()", "set().pop()", "'abc'[5]", "().index(3)", "int('9' * 3, 5)"):
    try:
        print(expr, eval(expr))
    except Exception as e:
        print(expr, "->", type(e).__name__, e)
