with open("log.bin", "wb+") as file:
    file.write(b"abcdef")
    file.seek(2)
    file.write(b"-")
    print(file.read())
    print(file.tell())

#: id = "read-after-overwriting"
#: objective = ["pcpp1.5.s2"]
#: difficulty = 2
#: tags = ["binary files", "seek"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["files"]
#: > b'def'
#: > 6
#: - b'cdef'\n7
#: + b'def'\n6
#: - b''\n3
#: - b'ab-def'\n6
#: - !UnsupportedOperation
#: | A file has **one position** for reading and writing. `write` at 2 replaces
#: | the `c` and ends at 3; `read` goes from there to the end, which is 6.
#: | Nothing is pushed aside.
