x = [print(i, end=";") for i in range(3)]
print(x)
print("a" and print("b") or "c")
