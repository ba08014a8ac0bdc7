import os
import sys

print(len(sys.argv), [os.path.basename(a) for a in sys.argv])
print(sys.orig_argv[-1][-7:] if hasattr(sys, "orig_argv") else "main.py")
