import math
import sys


class N:
    def __del__(self):
        print(math.floor(2.5), sys is not None, len("abc"))


keep = N()
N.also = N()
print("end")
