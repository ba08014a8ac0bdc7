import sys


def hook(*args):
    print("mine first")
    sys.__excepthook__(*args)


sys.excepthook = hook
raise ValueError("shown twice")
