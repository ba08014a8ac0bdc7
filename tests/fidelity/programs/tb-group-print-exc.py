# python: >=3.11
import sys
import traceback

try:
    raise ExceptionGroup("eg", [ValueError("a"), ExceptionGroup("in", [KeyError("b")])])
except ExceptionGroup:
    traceback.print_exc(file=sys.stdout)
