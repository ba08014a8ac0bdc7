print(b"abc".decode())
b"ab\xffcd".decode("utf-8")
