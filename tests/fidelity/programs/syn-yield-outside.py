print(1)
yield 2
