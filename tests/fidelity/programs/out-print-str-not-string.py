class Bad:
    def __str__(self):
        return 3


try:
    print("x", Bad(), "y")
except TypeError as e:
    print()
    print(e)
