import sys
import re

print(str(sys.modules["__main__"]).replace(__file__, "FILE"))
print(sys, repr(sys.modules["builtins"]))
