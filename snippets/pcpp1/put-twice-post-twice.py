from http import client, server
from threading import Thread


class Notes(server.BaseHTTPRequestHandler):
    def do_PUT(self):
        notes[self.path] = self.command
        self.send_response_only(204)
        self.end_headers()

    def do_POST(self):
        self.path += f"/{len(notes)}"
        self.do_PUT()


notes = {}
web = server.HTTPServer(("127.0.0.1", 0), Notes)
Thread(target=web.serve_forever, daemon=True).start()
for method in ["PUT", "PUT", "POST", "POST"]:
    link = client.HTTPConnection(*web.server_address)
    link.request(method, "/a")
    link.getresponse().read()
    link.close()
print(list(notes))

#: id = "put-twice-post-twice"
#: objective = ["pcpp1.4.4"]
#: difficulty = 1
#: tags = ["http", "crud"]
#: needs = ["network"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['/a', '/a/1', '/a/2']
#: - ['/a']
#: - ['/a', '/a/1']
#: - ['/a', '/a/2', '/a/3']
#: + ['/a', '/a/1', '/a/2']
#: | A PUT says where its content belongs: done twice, it is the same as once. Each
#: | POST adds something, here under a path of its own, with the number of notes so
#: | far.
