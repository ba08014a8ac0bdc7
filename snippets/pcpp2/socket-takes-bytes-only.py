import socket

left, right = socket.socketpair()
left.sendall("hi")
print(right.recv(10))

#: id = "socket-takes-bytes-only"
#: objective = ["pcpp2.4.1"]
#: difficulty = 1
#: tags = ["socket", "bytes"]
#: needs = ["network"]
#: status = "published"
#: license = "Apache-2.0"
#: ! TypeError
#: - hi
#: + !TypeError
#: - b'hi'
#: - 'hi'
#: - !UnicodeEncodeError
#: | **A socket sends bytes, not text.** A string raises `TypeError`; nothing
#: | is encoded by itself. Write `b"hi"` or `"hi".encode()`, and the other side
#: | gets `b'hi'`.
