import socket

left, right = socket.socketpair()
print(left.send(b"four"), left.sendall(b"seven"))
print(len(right.recv(100)))

#: id = "what-send-and-sendall-return"
#: objective = ["pcpp2.4.4"]
#: difficulty = 2
#: tags = ["socket", "send"]
#: needs = ["network"]
#: status = "published"
#: license = "Apache-2.0"
#: > 4 None
#: > 9
#: + 4 None\n9
#: - 4 5\n9
#: - None None\n9
#: - 4 None\n4
#: - 4 9\n9
#: | **`send` returns how many bytes it sent**, which may be fewer than given.
#: | `sendall` goes on until all is sent, and returns `None`. The receiver sees
#: | one stream of nine bytes.
