import atexit
import io
import sys

atexit.register(lambda: print("into", file=sys.__stdout__))
sys.stdout = io.StringIO()
print("lost")
