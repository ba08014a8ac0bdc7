# needs: threads
import threading


class N:
    def __del__(self):
        print("del local")


local = threading.local()
local.n = N()
print("end")
