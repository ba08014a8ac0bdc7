import sys

sys.setrecursionlimit(100)
print(sys.getrecursionlimit())


def f(n):
    return f(n + 1)


try:
    f(0)
except RecursionError as e:
    print(e)
sys.setrecursionlimit(5)
