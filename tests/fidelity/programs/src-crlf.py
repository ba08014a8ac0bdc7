def f():
    return 'a'


print(f(), repr('''x
y'''))
1 / 0
