def f(a):
    b = a

    return b


print(f.__code__.co_firstlineno, f.__code__.co_name, f.__code__.co_argcount)
print(compile("x=1", "name.py", "exec").co_filename)
