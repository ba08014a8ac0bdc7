import math

try:
    math.foo
except AttributeError as e:
    print(e)
math.sqroot(2)
