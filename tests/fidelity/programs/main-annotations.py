x: int = 1
y: "str"
print(__annotations__)
try:
    print(y)
except NameError as e:
    print(e)
