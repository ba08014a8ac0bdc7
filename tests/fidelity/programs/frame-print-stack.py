import sys
import traceback


def f():
    traceback.print_stack(file=sys.stdout)


f()
