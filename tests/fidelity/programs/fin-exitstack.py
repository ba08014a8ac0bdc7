import contextlib

with contextlib.ExitStack() as stack:
    stack.callback(print, "first in")
    stack.callback(print, "last in")
    print("body")
left = contextlib.ExitStack()
left.callback(print, "never called")
