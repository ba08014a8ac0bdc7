import io

buffer = io.BytesIO(b"abcdef")
buffer.seek(4)
buffer.truncate(1)
buffer.write(b"Z")
print(buffer.getvalue())

#: id = "truncate-leaves-the-position"
#: objective = ["pcpp1.5.s2"]
#: difficulty = 3
#: tags = ["binary files", "buffers"]
#: status = "published"
#: license = "Apache-2.0"
#: > b'a\x00\x00\x00Z'
#: - b'aZ'
#: - b'abcdZ'
#: - b'aZcdef'
#: - !ValueError
#: + b'a\\x00\\x00\\x00Z'
#: | `truncate(1)` keeps the first byte and **doesn't move** the position, which
#: | is still 4. What lies between the end and the position is filled with zero
#: | bytes when something is written there.
