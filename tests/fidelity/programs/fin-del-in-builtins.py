import builtins
import sys


class N:
    def __init__(self, where):
        self.where = where

    def __del__(self):
        print("del", self.where)


builtins.kept = N("builtins")
sys.kept = N("sys")
mine = N("main")
print("end")
