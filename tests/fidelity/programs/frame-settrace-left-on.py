import sys


def tracer(frame, event, arg):
    if frame.f_code.co_name == "f":
        print(event)
    return tracer


def f():
    pass


sys.settrace(tracer)
f()
