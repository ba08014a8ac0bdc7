import sys


class N:
    def __del__(self):
        print(__name__, "sys" in globals(), sys.modules.get("__main__") is not None)


n = N()
print("end")
