import gc
import sys


def count(name):
    try:
        for i in range(5):
            got = yield i
            if got:
                print("got", got)
    except ValueError as problem:
        print(name, "thrown", problem)
        yield -1
    finally:
        print(name, "closed")


def delegate():
    result = yield from count("inner")
    print("result", result)


first = count("first")
print(next(first), first.send("hello"))
print(first.throw(ValueError("odd")))
del first
print("deleted")
second = delegate()
print(next(second))
second.close()
third = count("third")
print(next(third), third.gi_frame.f_lineno, sys.getrefcount(third))
third.gi_frame.f_locals
third = None
never = count("never started")
del never
for n in (i * i for i in range(3)):
    print(n, end=" ")
print()
late = count("late")
next(late)
looped = [late]
looped.append(looped)
del late, looped
print("collect", gc.collect() > 0)


class Error(Exception):
    def __init__(self, *args):
        print("made", args)
        super().__init__(*args)


one = count("one")
next(one)
try:
    one.throw(Error("typed"))
except Error as problem:
    print("caught", problem)


async def coroutine():
    return 3


running = coroutine()
try:
    running.send(None)
except StopIteration as stop:
    print(stop.value)
endless = count("at the end")
next(endless)
