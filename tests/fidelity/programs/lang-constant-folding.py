def f():
    return (1, 2) is (1, 2), 1.5 is 1.5, "ab" * 2 is "abab"


print(f())
a = (1, 2)
b = (1, 2)
print(a is b, 3 * 4 is 12)
t = (1, [2])
print(t is (1, [2]))
print(f.__code__.co_consts[0])
