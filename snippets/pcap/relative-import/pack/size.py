from .base import unit


def show(n):
    return str(n) + unit
