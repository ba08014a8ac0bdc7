x = []
x.append(x)
print(x)
y = {}
y["me"] = y
print(y)
deep = []
for _ in range(100000):
    deep = [deep]
try:
    repr(deep)
except RecursionError as e:
    print(e)
