import socket

left, right = socket.socketpair()
left.sendall(b"ready")
left.shutdown(socket.SHUT_WR)
right.sendall(b"fine")
print(right.recv(9), right.recv(9), left.recv(9))

#: id = "shutdown-closes-one-direction"
#: objective = ["pcpp1.4.2"]
#: difficulty = 2
#: tags = ["sockets", "shutdown"]
#: needs = ["network"]
#: status = "published"
#: license = "Apache-2.0"
#: > b'ready' b'' b'fine'
#: - !ConnectionResetError
#: + b'ready' b'' b'fine'
#: - b'' b'' b'fine'
#: - !BrokenPipeError
#: | `shutdown(SHUT_WR)` ends only what `left` sends. The other side first gets
#: | what was sent before, and then `b""`, the end. The way back stays open.
