try:
    [1, 2](3)
except TypeError as e:
    print(e)
print("x"[0], [1, 2] [0])
(1)(2)
