print(1)
print(nope)