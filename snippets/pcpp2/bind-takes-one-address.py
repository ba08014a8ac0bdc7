import socket

with socket.socket() as server:
    try:
        server.bind("127.0.0.1", 0)
        server.listen()
    except OSError:
        print("in use")
    except TypeError:
        print("wrong call")
    else:
        print("open")

#: id = "bind-takes-one-address"
#: objective = ["pcpp2.4.2"]
#: difficulty = 2
#: tags = ["socket", "bind", "exceptions"]
#: needs = ["network"]
#: status = "published"
#: license = "Apache-2.0"
#: > wrong call
#: - !TypeError
#: - in use
#: - open
#: + wrong call
#: | **`bind` takes one argument, the address: a tuple of host and port.** With
#: | two arguments the call itself is wrong: `TypeError`. Right is
#: | `server.bind(("127.0.0.1", 0))`.
