from math import *
from string import *

print(pi, floor(2.5), digits)
print("pi" in globals(), "_re" in globals())
