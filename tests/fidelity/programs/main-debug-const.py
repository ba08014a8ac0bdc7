print(__debug__)
if __debug__:
    print("debugging")
try:
    exec("__debug__ = 1")
except SyntaxError as e:
    print(e.msg)
assert not __debug__, "asserts are on"
