"""Doc of
the module."""
print(repr(__doc__))
