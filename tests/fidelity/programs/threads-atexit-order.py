# needs: threads
import atexit
import threading
import time

atexit.register(print, "atexit")


def work():
    time.sleep(0.05)
    print("thread")


class N:
    def __del__(self):
        print("del")


n = N()
threading.Thread(target=work).start()
print("main")
