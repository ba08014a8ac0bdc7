import string
import types


class N:
    def __init__(self, where):
        self.where = where

    def __del__(self):
        print("del", self.where)


string.kept = N("string")
mod = types.ModuleType("made")
mod.kept = N("made")
print("end")
