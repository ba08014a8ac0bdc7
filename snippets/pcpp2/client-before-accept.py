import socket

with socket.socket() as server:
    server.bind(("127.0.0.1", 0))
    server.listen()
    client = socket.create_connection(
        server.getsockname())
    client.sendall(b"two teas")
    client.close()
    print("sent")
    conn, _ = server.accept()
    print(conn.recv(20))
    conn.close()

#: id = "client-before-accept"
#: objective = ["pcpp2.4.2", "pcpp2.4.5"]
#: difficulty = 3
#: tags = ["socket", "listen", "accept"]
#: needs = ["network"]
#: status = "published"
#: license = "Apache-2.0"
#: > sent
#: > b'two teas'
#: - sent\n'two teas'
#: - sent\nb''
#: + sent\nb'two teas'
#: - sent\nNone
#: - !ConnectionRefusedError
#: | **After `listen()` the system takes connections by itself** and keeps them
#: | waiting until `accept()`. What the client has sent waits, too, even though
#: | it has closed. Without `listen()` it would be refused.
