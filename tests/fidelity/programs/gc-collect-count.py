import gc

gc.collect()


class Node:
    pass


def make(n):
    for _ in range(n):
        x = Node()
        x.me = x


make(3)
gc.disable()
print(gc.collect() >= 3)
print(gc.collect())
l = []
l.append(l)
del l
print(gc.collect())
