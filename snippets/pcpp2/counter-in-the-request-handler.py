import socket
from socketserver import StreamRequestHandler, TCPServer


class Counter(StreamRequestHandler):
    visits = 10

    def handle(self):
        self.visits += 1
        self.wfile.write(b"%d" % self.visits)


with TCPServer(("127.0.0.1", 0), Counter) as server:
    for _ in range(2):
        with socket.create_connection(
                server.server_address) as client:
            server.handle_request()
            print(client.recv(10).decode())
print(Counter.visits)

#: id = "counter-in-the-request-handler"
#: objective = ["pcpp2.4.5", "pcpp2.4.6"]
#: difficulty = 3
#: tags = ["socketserver", "classes"]
#: needs = ["network"]
#: status = "published"
#: license = "Apache-2.0"
#: > 11
#: > 11
#: > 10
#: - !AttributeError
#: - 11\n12\n12
#: - 11\n12\n10
#: - 11\n11\n11
#: + 11\n11\n10
#: | **The server makes a new handler object for each request.** `self.visits
#: | += 1` reads the 10 of the class and stores 11 in that object, which is
#: | then thrown away. To count on, write `Counter.visits += 1`.
