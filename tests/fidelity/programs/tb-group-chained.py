# python: >=3.11
try:
    1 / 0
except ZeroDivisionError as e:
    raise ExceptionGroup("after", [e])
