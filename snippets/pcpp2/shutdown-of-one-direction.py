import socket

left, right = socket.socketpair()
left.sendall(b"ping")
left.shutdown(socket.SHUT_WR)
print(right.recv(10), right.recv(10))
right.sendall(b"pong")
print(left.recv(10))

#: id = "shutdown-of-one-direction"
#: objective = ["pcpp2.4.4"]
#: difficulty = 3
#: tags = ["socket", "shutdown"]
#: needs = ["network"]
#: status = "published"
#: license = "Apache-2.0"
#: > b'ping' b''
#: > b'pong'
#: - b'' b''\nb'pong'
#: - b'ping' b''\nb''
#: - b'ping' b'ping'\nb'pong'
#: + b'ping' b''\nb'pong'
#: - !BrokenPipeError
#: | `shutdown(SHUT_WR)` says "I send no more": the other side reads the rest
#: | and then `b""`. **The other direction stays open**, so the answer arrives.
#: | After `close()` it couldn't.
