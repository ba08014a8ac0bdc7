import threading
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, HTTPServer


class Shop(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(404)
        self.end_headers()
        self.wfile.write(b"gone" + self.path.encode())

    def log_message(self, *args):
        pass


server = HTTPServer(("127.0.0.1", 0), Shop)
thread = threading.Thread(target=server.handle_request)
thread.start()
shop = HTTPConnection(*server.server_address)
shop.request("GET", "/cap?size=3")
answer = shop.getresponse()
print(answer.status, answer.read())
thread.join()
server.server_close()

#: id = "missing-page-raises-nothing"
#: objective = ["pcpp2.4.6"]
#: difficulty = 2
#: tags = ["http"]
#: needs = ["network"]
#: status = "published"
#: license = "Apache-2.0"
#: > 404 b'gone/cap?size=3'
#: - 404 b''
#: - 404 b'gone/cap'
#: + 404 b'gone/cap?size=3'
#: - 404 gone/cap?size=3
#: - !HTTPException
#: | For `http.client` **404 is an answer like any other**, with a status and a
#: | body of bytes. (`urllib.request.urlopen` would raise `HTTPError`.) The
#: | server's `path` includes the query.
