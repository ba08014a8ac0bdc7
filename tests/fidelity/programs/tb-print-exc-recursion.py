import sys
import traceback


def f(n):
    if n == 0:
        raise ValueError("bottom")
    f(n - 1)


try:
    f(10)
except ValueError:
    traceback.print_exc(file=sys.stdout)
    print(traceback.format_exc(limit=1))
