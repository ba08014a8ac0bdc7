import warnings


def show(message, category, filename, lineno, file=None, line=None):
    print(category.__name__, message, filename.rsplit("/", 1)[-1], lineno)


warnings.showwarning = show


def f():
    warnings.warn("one")
    warnings.warn("two", DeprecationWarning, stacklevel=2)
    warnings.warn("three", stacklevel=9)


f()
