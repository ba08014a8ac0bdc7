# python: >=3.11
try:
    pass
except* ValueError:
    pass
except TypeError:
    pass
