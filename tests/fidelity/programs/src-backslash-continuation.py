x = 1 + \
    2
print(x)
assert x == \
    4, \
    'four'
