def f():
    int("x")


try:
    f()
except ValueError as e:
    saved = e
print("later")
raise saved
