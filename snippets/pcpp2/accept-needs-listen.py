import socket

with socket.socket() as server:
    server.bind(("127.0.0.1", 0))
    print(server.getsockname()[1] == 0)
    server.settimeout(0.2)
    try:
        server.accept()
    except TimeoutError:
        print("nobody came")
    except OSError:
        print("can't accept")

#: id = "accept-needs-listen"
#: objective = ["pcpp2.4.2"]
#: difficulty = 2
#: tags = ["socket", "listen", "accept", "exceptions"]
#: needs = ["network"]
#: status = "published"
#: license = "Apache-2.0"
#: > False
#: > can't accept
#: - False\nnobody came
#: - True\ncan't accept
#: + False\ncan't accept
#: - True\nnobody came
#: | Port 0 asks for any free port, and after `bind` it has a number. **A
#: | socket can `accept` only after `listen()`**; before, it is an `OSError`.
#: | It doesn't even begin to wait for a client, so nothing times out.
