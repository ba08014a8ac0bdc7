import atexit
import sys


@atexit.register
def late():
    print("late")
    sys.exit(7)


print("main")
