import atexit
import sys


@atexit.register
def late():
    print(sys.last_type.__name__, sys.last_value, sys.last_traceback.tb_lineno)


raise OSError("last")
