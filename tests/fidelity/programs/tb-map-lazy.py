m = map(int, ["1", "x", "3"])
print(next(m))
print("lazy")
print(list(m))
