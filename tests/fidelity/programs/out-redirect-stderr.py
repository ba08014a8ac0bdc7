import contextlib
import sys

with contextlib.redirect_stderr(sys.stdout):
    print("to err", file=sys.stderr)
    sys.stderr.write("raw\n")
with contextlib.redirect_stdout(sys.stderr):
    print("not in the answer")
print("done")
