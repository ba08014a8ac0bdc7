import sys
import traceback

sys.tracebacklimit = 1


def f():
    1 / 0


try:
    f()
except ZeroDivisionError:
    print(traceback.format_exc())
