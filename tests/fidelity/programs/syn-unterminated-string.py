print("a")
print("abc)
