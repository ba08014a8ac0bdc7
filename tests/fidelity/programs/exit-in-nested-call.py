import sys


def a():
    b()
    print("not here")


def b():
    try:
        sys.exit("bye")
    except ValueError:
        print("no")
    else:
        print("no")
    finally:
        print("finally")


a()
