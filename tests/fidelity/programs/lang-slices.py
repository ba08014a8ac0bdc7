x = list(range(10))
print(x[::-1], x[2:8:3], x[-3:], x[:-8], x[20:], x[5:2], "hello"[::-2])
x[2:5] = ["a"]
print(x)
x[::2] = [0] * len(x[::2])
print(x, slice(1, 2), slice(None).indices(4))
del x[::3]
print(x)
x[::2] = [1]
