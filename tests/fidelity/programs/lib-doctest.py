import doctest


def f(x):
    """
    >>> f(2)
    4
    >>> f(3)
    10
    """
    return x * 2


print(doctest.testmod())
