import inspect


def f(a):
    # a comment
    return a + 1


print(inspect.getsource(f))
print(inspect.getsourcelines(f)[1], inspect.getcomments(f))
