# needs: files
import sys

with open("helper.py", "w") as f:
    f.write("print('helper runs', __name__)\nx = 5\n\ndef bad():\n    return 1 / 0\n")
sys.path.insert(0, ".")
sys.dont_write_bytecode = True
import helper

print(helper.x, helper.__name__)
helper.bad()
