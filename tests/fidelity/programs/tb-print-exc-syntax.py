import sys
import traceback

try:
    compile("x = (1,\ny = 2\n", "bit.py", "exec")
except SyntaxError:
    traceback.print_exc(file=sys.stdout)
