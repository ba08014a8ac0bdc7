import sys


def tracer(frame, event, arg):
    print(event, frame.f_code.co_name, frame.f_lineno)
    return tracer


def traced(a):
    b = a + 1
    return b


print(sys.gettrace(), sys.getprofile(), sys._getframe().f_trace)
print(sys._getframe().f_trace_lines, sys._getframe().f_trace_opcodes)
try:
    sys._getframe().f_lineno = 3
except ValueError as problem:
    print(problem)
sys._getframe().f_trace = tracer
traced(1)
sys.settrace(tracer)
traced(2)
print(sys.gettrace() is tracer)
sys.settrace(None)
traced(3)
print(sys.gettrace())
