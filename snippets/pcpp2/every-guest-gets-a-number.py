import socket
import threading


def serve(server):
    for number in range(1, 3):
        conn, _ = server.accept()
        with conn:
            conn.sendall(b"no. %d" % number)


with socket.create_server(("127.0.0.1", 0)) as server:
    thread = threading.Thread(target=serve,
                              args=(server,))
    thread.start()
    for _ in range(2):
        with socket.create_connection(
                server.getsockname()) as guest:
            print(guest.recv(20).decode())
    thread.join()

#: id = "every-guest-gets-a-number"
#: objective = ["pcpp2.4.2"]
#: difficulty = 1
#: tags = ["socket", "accept", "threading"]
#: needs = ["network"]
#: status = "published"
#: license = "Apache-2.0"
#: > no. 1
#: > no. 2
#: + no. 1\nno. 2
#: - no. 1\nno. 1
#: - no. 0\nno. 1
#: - "no. 1\n"
#: - !ConnectionRefusedError
#: | **`accept` gives a new socket for each connection.** Closing that one ends
#: | the talk with one guest; the listening socket stays open for the next one.
