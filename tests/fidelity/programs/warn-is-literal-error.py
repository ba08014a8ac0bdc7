import warnings

warnings.simplefilter("error", SyntaxWarning)
try:
    eval("x is 'a'")
except SyntaxError as e:
    print(e.msg)
exec("assert (1, 'always')")
