s = input("¿Qué? ")
print(len(s), s, s[::-1])
print(ascii(input()))
