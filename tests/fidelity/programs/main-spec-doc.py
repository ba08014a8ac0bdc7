print(__spec__, __doc__, __package__)
print(repr(__doc__))
