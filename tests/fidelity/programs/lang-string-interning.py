a = "hello"
b = "hello"
c = "".join(["hel", "lo"])
print(a is b, a is c)
d = "hello world!"
e = "hello world!"
print(d is e)
import sys

print(sys.intern(c) is a, "a" * 3 is "aaa", chr(97) is "a")
x = "h" + "i"
print(x is "hi")
