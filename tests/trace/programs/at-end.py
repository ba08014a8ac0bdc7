import atexit
import sys


class Watcher:
    def __del__(self):
        print("watcher", sys.gettrace())


watcher = Watcher()
atexit.register(lambda: print("atexit", sys.gettrace()))
sys.excepthook = lambda kind, value, trace: print(kind.__name__, value)
raise KeyError("last")
