# python: <3.14
x: int = 1
del __annotations__
y: int = 2
