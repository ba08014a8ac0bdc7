print(1)
__debug__ = False
