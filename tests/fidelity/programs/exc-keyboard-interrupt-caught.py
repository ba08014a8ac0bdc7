try:
    raise KeyboardInterrupt
except BaseException as e:
    print(repr(e), isinstance(e, Exception))
