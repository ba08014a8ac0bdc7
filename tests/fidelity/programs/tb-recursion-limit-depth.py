import sys

depth = 0
sys.setrecursionlimit(200)


def f():
    global depth
    depth += 1
    f()


try:
    f()
except RecursionError:
    print(depth)
sys.setrecursionlimit(0)
