for expr in "2.0 ** 10000", "10 ** 400 / 1.5", "float(10 ** 400)", "int(float('inf'))", "int(float('nan'))":
    try:
        eval(expr)
    except (OverflowError, ValueError) as e:
        print(expr, "->", type(e).__name__, e)
import math

math.exp(1000)
