# the parser is happy; the symbol table and the compiler are not
print("not printed")


def ok():
    return 1


class C:
    return 2
