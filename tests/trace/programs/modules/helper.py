"""Beside main.py."""
factor = 2


def double(n):
    result = n * factor
    return result


def make():
    class Made:
        kind = "made"
    return Made.kind
