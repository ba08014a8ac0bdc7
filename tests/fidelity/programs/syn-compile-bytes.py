print(eval(b"1 + 1"))
exec("# coding: latin-1\ns = 'é'".encode("latin-1"))
print(s, len(s))
exec(b"x = '\xff'")
