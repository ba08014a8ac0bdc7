print(repr(input(["a", 1])))
print(repr(input(None)))
print(input(3.5))
