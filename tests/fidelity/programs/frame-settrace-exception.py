import sys


def tracer(frame, event, arg):
    if event == "exception":
        print("exception", arg[0].__name__, frame.f_lineno)
    return tracer


def f():
    try:
        return 1 / 0
    except ZeroDivisionError:
        return 2


sys.settrace(tracer)
print(f())
sys.settrace(None)
