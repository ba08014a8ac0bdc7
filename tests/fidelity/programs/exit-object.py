import sys


class Thing:
    def __str__(self):
        print("str called")
        return "a thing"


sys.exit(Thing())
