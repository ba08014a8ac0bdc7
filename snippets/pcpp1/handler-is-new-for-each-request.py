from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from urllib.request import urlopen


class Counter(BaseHTTPRequestHandler):
    hits = 0

    def do_GET(self):
        self.hits += 1
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"%d" % self.hits)

    def log_message(self, *args):
        pass


web = HTTPServer(("127.0.0.1", 0), Counter)
Thread(target=web.serve_forever, daemon=True).start()
base = "http://127.0.0.1:%d/" % web.server_port
for path in "aba":
    print(int(urlopen(base + path).read()), end=" ")
print("end")

#: id = "handler-is-new-for-each-request"
#: objective = ["pcpp1.4.4", "pcap.4.2"]
#: difficulty = 3
#: tags = ["http", "classes"]
#: needs = ["network"]
#: status = "published"
#: license = "Apache-2.0"
#: > 1 1 1 end
#: - 1 2 3 end
#: - 0 0 0 end
#: + 1 1 1 end
#: - 1 1 2 end
#: | Each request gets a new handler object. `self.hits += 1` makes an attribute of
#: | that object, and so always starts from the class's 0. Only
#: | `Counter.hits += 1` would count on.
