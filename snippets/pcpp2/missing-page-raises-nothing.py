import threading
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, HTTPServer


class Shop(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(404)
        self.end_headers()
        self.wfile.write(b"gone")

    def log_message(self, *args):
        pass


with HTTPServer(("127.0.0.1", 0), Shop) as server:
    threading.Thread(target=server.handle_request).start()
    shop = HTTPConnection(*server.server_address)
    shop.request("GET", "/cap")
    answer = shop.getresponse()
    print(answer.status, answer.read())

#: id = "missing-page-raises-nothing"
#: objective = ["pcpp2.4.6"]
#: difficulty = 2
#: tags = ["http"]
#: needs = ["network"]
#: status = "published"
#: license = "Apache-2.0"
#: > 404 b'gone'
#: - 404 b''
#: - 404 None
#: + 404 b'gone'
#: - 404 gone
#: - !HTTPException
#: | For `http.client` **404 is an answer like any other**, with a status and a
#: | body of bytes. (`urllib.request.urlopen` would raise `HTTPError`.)
