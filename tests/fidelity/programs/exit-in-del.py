import sys


class Noisy:
    def __del__(self):
        print("del")
        sys.exit(3)


n = Noisy()
del n
print("goes on")
