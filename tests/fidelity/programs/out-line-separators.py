print("a\u2028b\u2029c\x85d\x1ce")
print("a\x0bb\x0cc".splitlines())
