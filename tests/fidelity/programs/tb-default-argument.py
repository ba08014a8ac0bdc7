def f(x, y=[].pop):
    return y()


print("defined")
f(1)
