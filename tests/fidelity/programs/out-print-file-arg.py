import io
import sys

box = io.StringIO()
print("hidden", file=box)
print("shown", file=sys.stdout)
print("default", file=None)
print("error", file=sys.stderr)
print(repr(box.getvalue()))
