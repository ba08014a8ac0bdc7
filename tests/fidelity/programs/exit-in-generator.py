import sys


def gen():
    try:
        yield 1
        sys.exit(8)
    finally:
        print("gen closed")


for x in gen():
    print(x)
