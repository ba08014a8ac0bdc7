buffer = b""
for chunk in (b"PUT a\nGE", b"T a\nQU", b"IT"):
    buffer += chunk
    *lines, buffer = buffer.split(b"\n")
    for line in lines:
        print(line.decode())
print(len(buffer))

#: id = "lines-in-pieces"
#: objective = ["pcpp2.4.s1"]
#: difficulty = 2
#: tags = ["protocol", "lines"]
#: status = "published"
#: license = "Apache-2.0"
#: > PUT a
#: > GET a
#: > 4
#: - PUT a\nT a\n2
#: - PUT a\nGE\nT a\nQU\n2
#: - PUT a\nGET a\nQUIT\n0
#: + PUT a\nGET a\n4
#: - !ValueError
#: | **`recv` cuts a stream anywhere, so the last piece must wait for the rest
#: | of its line.** The star takes all finished lines, `buffer` what follows
#: | the last `\n`. "QUIT" has no `\n` yet and stays in the buffer.
