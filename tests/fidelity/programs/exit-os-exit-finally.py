import atexit
import os

atexit.register(print, "never")
try:
    print("x", flush=True)
    os._exit(5)
finally:
    print("never")
