import sys

try:
    1 / 0
except ZeroDivisionError as e:
    tb = e.__traceback__
    print(tb.tb_lineno, tb.tb_next, tb.tb_frame.f_lineno)
    print(sys.exc_info()[0], sys.exc_info()[1] is e, sys.exc_info()[2] is tb)
print(sys.exc_info())
