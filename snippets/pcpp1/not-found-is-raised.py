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
for path in ["/200", "/404", "/200"]:
    try:
        print(urlopen(base + path).status, end=" ")
        print("found", end=" ")
    except HTTPError as error:
        print(error.code, end=" ")
print("end")

#: id = "not-found-is-raised"
#: objective = ["pcpp1.4.4", "pcpp1.1.9"]
#: difficulty = 2
#: tags = ["http", "status codes"]
#: needs = ["network", "threads"]
#: status = "published"
#: license = "Apache-2.0"
#: > 200 found 404 200 found end
#: - 200 found 404 found 200 found end
#: - 200 found 404 end
#: + 200 found 404 200 found end
#: - 404 end
#: | `urlopen` raises an HTTPError for a status of 400 or more; the number is in its
#: | `code`. The rest of that `try` block is skipped, and the loop goes on with the
#: | next path.
