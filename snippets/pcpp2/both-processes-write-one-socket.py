import os
import socket

left, right = socket.socketpair()
left.sendall(b"x")
if os.fork() == 0:
    left.sendall(b"y")
    os._exit(0)
os.wait()
left.close()
print(right.recv(10), right.recv(10))

#: id = "both-processes-write-one-socket"
#: objective = ["pcpp2.3.6"]
#: difficulty = 2
#: tags = ["socketpair", "fork"]
#: needs = ["processes"]
#: status = "published"
#: license = "Apache-2.0"
#: > b'xy' b''
#: - b'x' b''
#: - b'x' b'y'
#: + b'xy' b''
#: - b'xxy' b''
#: - !ConnectionResetError
#: | A fork copies variables, but **both copies of a socket lead to the same
#: | connection**. What was sent before the fork is there once, the child's
#: | byte follows. When all copies of `left` are closed, `recv` gives `b""`.
