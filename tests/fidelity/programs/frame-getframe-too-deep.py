import sys

try:
    sys._getframe(1)
except ValueError as e:
    print(e)


def f():
    return sys._getframe(1).f_code.co_name


print(f())
sys._getframe(50)
