if 0:
    pass
else if 1:
    pass
