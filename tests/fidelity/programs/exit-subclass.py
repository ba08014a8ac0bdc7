import sys


class Stop(SystemExit):
    pass


print("a")
raise Stop(12)
