import socket

left, right = socket.socketpair()
print(left.send(b"four"), left.sendall(b"seven"))

#: id = "what-send-and-sendall-return"
#: objective = ["pcpp2.4.4"]
#: difficulty = 2
#: tags = ["socket", "send"]
#: needs = ["network"]
#: status = "published"
#: license = "Apache-2.0"
#: > 4 None
#: + 4 None
#: - 4 5
#: - None None
#: - 4 9
#: - None 5
#: | **`send` returns how many bytes it sent**, which may be fewer than given.
#: | `sendall` goes on until all is sent, and returns `None`: there is nothing
#: | left to tell.
