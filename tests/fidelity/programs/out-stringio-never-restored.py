import io
import sys

print("before")
sys.stdout = io.StringIO()
print("captured and lost")
raise ValueError("still seen")
