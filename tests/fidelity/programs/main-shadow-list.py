list = [1, 2]
try:
    list("ab")
except TypeError as e:
    print(e)
del list
print(list("ab"))
str = "x"
print(str(3))
