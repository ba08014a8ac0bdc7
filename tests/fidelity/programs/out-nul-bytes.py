print("a\0b")
print("\0" * 3, end="")
print(repr("\0"), len("a\0b"))
