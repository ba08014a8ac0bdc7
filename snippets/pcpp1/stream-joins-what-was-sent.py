import socket

left, right = socket.socketpair()
left.sendall(b"tea")
left.sendall(b"pot")
print(right.recv(4))
print(right.recv(4))

#: id = "stream-joins-what-was-sent"
#: objective = ["pcpp1.4.2"]
#: difficulty = 3
#: tags = ["sockets", "recv"]
#: needs = ["network"]
#: status = "published"
#: license = "Apache-2.0"
#: > b'teap'
#: > b'ot'
#: - b'tea'\nb'pot'
#: - b'teap'\nb'teap'
#: + b'teap'\nb'ot'
#: - b'teapot'\nb''
#: | A stream is bytes in their order, without borders between the calls that
#: | sent them. `recv(4)` takes what is there, at most four bytes; the rest
#: | waits for the next call. Whoever wants messages must mark their ends.
