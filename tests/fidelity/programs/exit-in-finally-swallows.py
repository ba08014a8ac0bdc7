import sys


def f():
    try:
        1 / 0
    finally:
        sys.exit(0)


f()
