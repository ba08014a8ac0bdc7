import socket

with socket.socket() as server:
    server.bind(("127.0.0.1", 0))
    address = server.getsockname()

with socket.socket() as client:
    try:
        client.connect(address)
        print("connected")
    except OSError:
        print("failed")
    except ConnectionRefusedError:
        print("refused")

#: id = "refused-is-an-oserror"
#: objective = ["pcpp2.4.3"]
#: difficulty = 2
#: tags = ["socket", "connect", "exceptions"]
#: needs = ["network"]
#: status = "published"
#: license = "Apache-2.0"
#: > failed
#: - !ConnectionRefusedError
#: - refused
#: - connected
#: - failed\nrefused
#: + failed
#: | Nobody listens there any more: `ConnectionRefusedError`. That is a
#: | subclass of `OSError`, and **the first `except` that fits is taken**. For
#: | "refused" the special one must stand first.
