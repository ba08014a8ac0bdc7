import gc
import sys
import weakref


class Node:
    def __init__(self, name, other=None):
        self.name = name
        self.other = other

    def __del__(self):
        print("del", self.name)


def local():
    first = Node("first")
    second = Node("second", first)
    print(sys.getrefcount(first), sys.getrefcount(second))
    first = None
    print("rebound")
    second = 1
    return Node("returned")


def raising():
    held = Node("held")
    raise ValueError(held.name)


def arguments(node):
    print(sys.getrefcount(node))
    del node
    print("argument gone")


def names():
    kept = Node("kept by locals")
    seen = locals()
    del kept
    print(sorted(seen))
    seen.clear()
    print("cleared")


a = Node("a")
b = a
del a
print("one name left")
del b
print("none left")
local()
print("after local")
try:
    raising()
except ValueError as problem:
    print("caught", problem, sys.getrefcount(problem))
print("after raising")
arguments(Node("argument"))
names()
x = Node("x")
r = weakref.ref(x, lambda _: print("weak reference died"))
print(weakref.getweakrefcount(x), r() is x)
x = None
print(r())
cycle = Node("cycle 1", Node("cycle 2"))
cycle.other.other = cycle
cycle = None
print("collected", gc.collect())
print(id(Node("same")) == id(Node("same")))
print(id([1]) == id([2]), id({}) == id({}), id(object()) == id(object()))
values = [Node(i) for i in range(3)]
del values[0]
print("list shortened")
values.clear()
table = {"k": Node("in a dict")}
frame_locals = sys._getframe().f_locals
print(frame_locals is globals())
del table["k"]


class Body:
    inside = Node("class body")
    del inside
    print("in the body")


def closure():
    cell = Node("cell")

    def inner():
        return cell.name
    print(inner())
    del cell
    print("cell emptied")


closure()
with_dict = Node("with dict")
print(sys.getsizeof(with_dict) > 0, list(vars(with_dict)))
global_one = Node("global at the end")
