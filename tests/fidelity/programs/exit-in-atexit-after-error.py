import atexit
import os

atexit.register(lambda: (print("hook", flush=True), os._exit(4)))
raise ValueError("main failed")
