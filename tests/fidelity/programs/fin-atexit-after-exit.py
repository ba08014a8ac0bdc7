import atexit
import sys

atexit.register(lambda: print("hook"))
sys.exit(3)
