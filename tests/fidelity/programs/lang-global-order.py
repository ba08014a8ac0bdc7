def f():
    global made
    made = 1


try:
    made
except NameError as e:
    print(e)
f()
print(made)
for i in range(2):
    pass
print(i)
print([i for i in "ab"], i)
