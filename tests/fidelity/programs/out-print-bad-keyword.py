try:
    print(1, sep=2)
except TypeError as e:
    print(e)
try:
    print(1, end=0)
except TypeError as e:
    print(e)
try:
    print(1, foo=2)
except TypeError as e:
    print(e)
