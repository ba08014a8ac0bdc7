import io

buffer = io.BytesIO(b"abcdef")
buffer.seek(4)
print(buffer.truncate(1), buffer.tell())
buffer.seek(0, io.SEEK_END)
buffer.write(b"Z")
print(buffer.getvalue())

#: id = "truncate-leaves-the-position"
#: objective = ["pcpp1.5.s2"]
#: difficulty = 3
#: tags = ["binary files", "buffers"]
#: status = "published"
#: license = "Apache-2.0"
#: > 1 4
#: > b'aZ'
#: - 1 1\nb'aZ'
#: - 5 4\nb'bcdefZ'
#: - 1 4\nb'abcdZ'
#: - !ValueError
#: + 1 4\nb'aZ'
#: | `truncate(1)` keeps the first byte, gives the new size and **doesn't move**
#: | the position. `seek(0, SEEK_END)` goes to the end as it is now, which is 1.
