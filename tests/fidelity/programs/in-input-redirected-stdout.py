import contextlib
import io

with contextlib.redirect_stdout(io.StringIO()) as f:
    x = input("the prompt goes to the new stdout")
print(x, repr(f.getvalue()))
