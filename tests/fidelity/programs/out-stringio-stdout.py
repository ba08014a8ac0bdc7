import io
import sys

old = sys.stdout
sys.stdout = box = io.StringIO()
print("captured")
sys.stdout = old
print(repr(box.getvalue()))
