import sys


def hook(kind, value, tb):
    print("hook")
    raise RuntimeError("hook broke")


sys.excepthook = hook
1 / 0
