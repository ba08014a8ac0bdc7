import socket

left, right = socket.socketpair()
left.sendall(b"bye")
left.close()
parts = [right.recv(2) for _ in range(3)]
print(parts)

#: id = "recv-to-the-very-end"
#: objective = ["pcpp2.4.4"]
#: difficulty = 1
#: tags = ["socket", "recv", "close"]
#: needs = ["network"]
#: status = "published"
#: license = "Apache-2.0"
#: > [b'by', b'e', b'']
#: + [b'by', b'e', b'']
#: - [b'', b'', b'']
#: - [b'by', b'e', None]
#: - [b'bye', b'', b'']
#: - !ConnectionResetError
#: | `recv(2)` gives at most two bytes; the rest waits. What was sent before
#: | `close()` arrives. **After the end `recv` gives `b""`** each time, and no
#: | exception.
