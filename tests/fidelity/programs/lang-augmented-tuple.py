t = ([1], 2)
try:
    t[0] += [2]
except TypeError as e:
    print(e)
print(t)
a = b = [1]
a += [2]
print(b)
a = a + [3]
print(b, a)
