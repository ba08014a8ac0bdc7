import io

s = io.StringIO("a\nb\n", newline=None)
print(s.readlines(), s.tell(), s.getvalue())
b = io.BytesIO(b"abc")
b.seek(1)
print(b.read(), b.getbuffer().nbytes)
t = io.TextIOWrapper(io.BytesIO(b"x\r\ny"), newline=None)
print(t.read().encode(), io.DEFAULT_BUFFER_SIZE)
b.close()
b.read()
