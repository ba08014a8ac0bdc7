import sys
import traceback


def divide(a, b):
    return a / b


try:
    divide(1, 0)
except ZeroDivisionError:
    traceback.print_exc(file=sys.stdout)
