import sys


class N:
    def __del__(self):
        print("finalizing", sys.is_finalizing())


a = N()
del a
b = N()
print("end")
