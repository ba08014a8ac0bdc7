print(1)
dict(a=1, a=2)
