class N:
    def __del__(self):
        print("del")


def f():
    n = N()
    1 / 0


try:
    f()
except ZeroDivisionError as e:
    print("handling")
print("after")
