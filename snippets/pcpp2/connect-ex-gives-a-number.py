import socket


def is_open(address):
    with socket.socket() as client:
        return client.connect_ex(address) == 0


server = socket.socket()
server.bind(("127.0.0.1", 0))
print(is_open(server.getsockname()))
server.listen()
print(is_open(server.getsockname()))
server.close()

#: id = "connect-ex-gives-a-number"
#: objective = ["pcpp2.4.3"]
#: difficulty = 2
#: tags = ["socket", "connect"]
#: needs = ["network"]
#: status = "published"
#: license = "Apache-2.0"
#: > False
#: > True
#: - False\nFalse
#: - True\nTrue
#: + False\nTrue
#: - True\nFalse
#: - !ConnectionRefusedError
#: | **`connect_ex` returns an error number instead of raising**; 0 means that
#: | it worked. `bind` alone isn't enough: until `listen()` connections are
#: | refused. `connect` would have raised.
