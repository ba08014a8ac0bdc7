x = [1]
x
def f(a):
    return a + 1
f(x[0])
1 / 0
x.append(f(2))
x

#: id = "trace-repl"
#: mode = "repl"
