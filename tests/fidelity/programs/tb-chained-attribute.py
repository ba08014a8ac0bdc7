class A:
    b = None


a = A()
print(a.b)
(a
 .b
 .c)
