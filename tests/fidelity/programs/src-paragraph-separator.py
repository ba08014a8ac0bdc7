s = 'a bc'
print(len(s), ascii(s))
print(undefined)
