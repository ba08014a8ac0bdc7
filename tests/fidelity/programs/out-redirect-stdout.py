import contextlib
import io

with contextlib.redirect_stdout(io.StringIO()) as f:
    print("inside")
    with contextlib.redirect_stdout(io.StringIO()) as g:
        print("deeper")
    print("inside again")
print(repr(f.getvalue()), repr(g.getvalue()))
