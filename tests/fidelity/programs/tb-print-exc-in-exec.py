import sys
import traceback

try:
    exec("a = 1\nb = a / 0\n")
except ZeroDivisionError:
    traceback.print_exc(limit=None, file=sys.stdout)
