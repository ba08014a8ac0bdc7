import io
import sys
from contextlib import redirect_stdout
print("text")
sys.stdout.write("é\n")
sys.stdout.flush()
sys.stdout.buffer.write(b"bytes\n")
sys.stdout.buffer.flush()
try:
    print("\ud800")
except UnicodeEncodeError:
    print("not written")
with redirect_stdout(io.StringIO()) as out:
    print("elsewhere")
print(len(out.getvalue()))
print("stderr", file=sys.stderr)
print("x" * 100000)
print("end", end="")
