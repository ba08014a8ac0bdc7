x = [1, 2, 3]
del x[1]
y = x
del x
print(y)
del y[0], y[0]
print(y)
del y
print(y)
