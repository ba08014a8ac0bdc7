import sys

print(sys._getframe().f_lineno)
f = sys._getframe()
print(f.f_code.co_name, f.f_code.co_filename.rsplit("/", 1)[-1])
print(f.f_back is None, f.f_globals is globals())


def deep():
    g = sys._getframe()
    return g.f_back.f_lineno, g.f_back.f_back is None


print(deep())
