print(sorted(globals()))
x = 1
print(list(globals()))
