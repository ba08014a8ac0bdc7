import io
import sys

sys.stdout = io.TextIOWrapper(sys.stdout.buffer, encoding="utf-16-le", newline="\r\n")
print("hi")
print("é")
