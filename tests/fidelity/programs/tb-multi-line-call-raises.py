def f(*args):
    raise ValueError("inside")


print("x")
f(
    1,
    2,
    3,
)
