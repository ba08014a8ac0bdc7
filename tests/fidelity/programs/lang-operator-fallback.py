class A:
    def __add__(self, o):
        return NotImplemented

    def __radd__(self, o):
        return "radd"

    def __lt__(self, o):
        return NotImplemented


print(1 + A())
try:
    A() < A()
except TypeError as e:
    print(e)
A() + A()
