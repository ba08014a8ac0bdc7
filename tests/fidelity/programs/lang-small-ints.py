a = 256
b = int("256")
c = 257
d = int("257")
print(a is b, c is d, -5 is int("-5"), -6 is int("-6"))
x, y = 1000, 1000
print(x is y)
z = 1000
print(x is z)
