from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from urllib.error import HTTPError
from urllib.request import urlopen


class Shop(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(int(self.path[1:]))
        self.end_headers()

    def log_message(self, *args):
        pass


shop = HTTPServer(("127.0.0.1", 0), Shop)
Thread(target=shop.serve_forever, daemon=True).start()
base = "http://127.0.0.1:%d" % shop.server_port
for path in ["/404", "/200"]:
    try:
        print(urlopen(base + path).status, end=" ")
    except HTTPError as error:
        print("error", error.code, end=" ")
print("end")

#: id = "not-found-is-raised"
#: objective = ["pcpp1.4.4", "pcpp1.1.9"]
#: difficulty = 2
#: tags = ["http", "status codes"]
#: needs = ["network"]
#: status = "published"
#: license = "Apache-2.0"
#: > error 404 200 end
#: - 404 200 end
#: - error 404 end
#: + error 404 200 end
#: - 200 end
#: | `urlopen` raises an HTTPError for a status of 400 or more; the number is in its
#: | `code`. The exception is handled inside the loop, which goes on with the next
#: | path. `404 200 end` is what `http.client` would report.
