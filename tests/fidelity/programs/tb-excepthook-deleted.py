import sys

del sys.excepthook
print("x")
int("y")
