import sys
y = 2
print(dir())
