import os

reader, writer = os.pipe()
if os.fork() == 0:
    os.write(writer, b"one")
    os.write(writer, b"two")
    os._exit(0)
os.wait()
os.close(writer)
for _ in range(3):
    print(os.read(reader, 4))

#: id = "pipe-doesnt-keep-the-writes"
#: objective = ["pcpp2.3.6", "pcpp2.3.s1"]
#: difficulty = 3
#: tags = ["pipe", "fork"]
#: needs = ["processes"]
#: status = "published"
#: license = "Apache-2.0"
#: > b'onet'
#: > b'wo'
#: > b''
#: - b'onet'\nb'wo'\nNone
#: - b'one'\nb'two'\nb''
#: - b'onet'\nb'wo'\nb'onet'
#: + b'onet'\nb'wo'\nb''
#: - !EOFError
#: | **A pipe is a stream of bytes without borders**: `read` takes up to 4 of
#: | what is there, from whichever write. When all writing ends are closed, it
#: | gives `b""`, and no exception.
