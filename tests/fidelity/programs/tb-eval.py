x = 0
print("a")
print(eval("1 + (2 /\n x)"))
