import warnings

warnings.simplefilter("error")
try:
    compile(r"x = '\d'", "s", "exec")
except SyntaxError as e:
    print(type(e).__name__, e.msg, e.lineno)
