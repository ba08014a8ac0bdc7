def logged(func):
    def wrapper(*args):
        """Log a call."""
        return func(*args)

    return wrapper


@logged
def add(a, b):
    """Add two numbers."""
    return a + b


print(f"{add.__name__}: {add.__doc__}")

#: id = "wrapper-has-its-own-docstring"
#: objective = ["pcpp1.2.3"]
#: difficulty = 2
#: tags = ["docstrings", "decorators"]
#: status = "published"
#: license = "Apache-2.0"
#: > wrapper: Log a call.
#: - add: Add two numbers.
#: + wrapper: Log a call.
#: - add: Log a call.
#: - !AttributeError
#: | After the decoration, `add` means the function `wrapper`, with its name and
#: | its docstring. A help text would show those. `functools.wraps(func)` copies
#: | both from the decorated function.
