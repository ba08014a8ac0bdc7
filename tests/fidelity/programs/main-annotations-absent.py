print("__annotations__" in globals())
z = 1
try:
    print(__annotations__)
except NameError as e:
    print(e)
