import os
import socket

left, right = socket.socketpair()
left.sendall(b"3 4")
if os.fork() == 0:
    a, b = right.recv(20).split()
    right.sendall(a + b)
    os._exit(0)
os.wait()
print(left.recv(20).decode())

#: id = "child-adds-what-it-receives"
#: objective = ["pcpp2.3.6"]
#: difficulty = 2
#: tags = ["socketpair", "fork", "bytes"]
#: needs = ["processes"]
#: status = "published"
#: license = "Apache-2.0"
#: > 34
#: - b'34'
#: - 7
#: - 3 4
#: + 34
#: - !TypeError
#: | **Through a socket go bytes, and nothing else.** The child gets `b"3"` and
#: | `b"4"`, and `+` joins them. For 7 it would have to write `int(a) +
#: | int(b)`, and make bytes of the result.
