try:
    try:
        1 / 0
    except ZeroDivisionError as a:
        raise KeyError("b") from a
except KeyError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try:
    raise ValueError("c") from None
except ValueError as e:
    print(e.__cause__, e.__context__, e.__suppress_context__)
