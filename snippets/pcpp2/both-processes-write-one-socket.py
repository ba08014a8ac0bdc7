import os
import socket

left, right = socket.socketpair()
left.sendall(b"x")
if os.fork() == 0:
    left.sendall(b"y")
    os._exit(0)
os.wait()
left.close()
with right.makefile("rb") as stream:
    print(stream.read())

#: id = "both-processes-write-one-socket"
#: objective = ["pcpp2.3.6"]
#: difficulty = 2
#: tags = ["socketpair", "fork"]
#: needs = ["processes"]
#: status = "published"
#: license = "Apache-2.0"
#: > b'xy'
#: - b'x'
#: - b'y'
#: + b'xy'
#: - b'xxy'
#: - !ConnectionResetError
#: | A fork copies variables, but **both copies of a socket lead to the same
#: | connection**. What was sent before the fork is there once, the child's
#: | byte follows. `read` ends when all copies of `left` are closed.
