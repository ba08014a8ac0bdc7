import socket

server = socket.create_server(("127.0.0.1", 0))
address = server.getsockname()
client = socket.socket().connect(address)
client.sendall(b"hello")
print(server.accept()[0].recv(10))

#: id = "connect-returns-none"
#: objective = ["pcpp2.4.3"]
#: difficulty = 2
#: tags = ["socket", "connect", "exceptions"]
#: needs = ["network"]
#: status = "published"
#: license = "Apache-2.0"
#: ! AttributeError
#: - None
#: - b'hello'
#: - b''
#: + !AttributeError
#: - !ConnectionRefusedError
#: | **`connect` changes the socket and returns `None`.** So `client` is
#: | `None`, which has no `sendall`. Make the socket first and connect it in a
#: | line of its own, or use `socket.create_connection(address)`.
