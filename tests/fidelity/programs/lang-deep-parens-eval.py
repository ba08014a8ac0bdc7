print(eval("(" * 50 + "1" + ")" * 50))
try:
    eval("(" * 500 + "1" + ")" * 500)
except (SyntaxError, MemoryError, RecursionError) as e:
    print(type(e).__name__, e)
