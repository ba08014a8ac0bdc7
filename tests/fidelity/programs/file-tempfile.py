# needs: files
import os
import tempfile

with tempfile.TemporaryDirectory() as d:
    p = os.path.join(d, "x")
    with open(p, "w") as f:
        f.write("hi")
    print(open(p).read())
print(os.path.exists(d))
with tempfile.NamedTemporaryFile("w+") as t:
    t.write("abc")
    t.seek(0)
    print(t.read())
