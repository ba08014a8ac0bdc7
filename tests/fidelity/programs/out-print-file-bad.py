try:
    print("x", file=3)
except AttributeError as e:
    print(e)
print("x", file="text")
