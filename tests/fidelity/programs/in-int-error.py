n = int(input("n = "))
print(n)
m = int(input("m = "))
