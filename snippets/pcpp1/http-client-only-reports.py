import http.client
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread


class Shop(BaseHTTPRequestHandler):
    def do_GET(self):
        tea = self.path == "/tea"
        self.send_response(201 if tea else 404)
        self.end_headers()

    def log_message(self, *args):
        pass


shop = HTTPServer(("127.0.0.1", 0), Shop)
Thread(target=shop.serve_forever, daemon=True).start()
for method, path in ("GET", "/jam"), ("PUT", "/tea"):
    link = http.client.HTTPConnection(*shop.server_address)
    link.request(method, path)
    print(link.getresponse().status, end=" ")
    link.close()
print("end")

#: id = "http-client-only-reports"
#: objective = ["pcpp1.4.4"]
#: difficulty = 2
#: tags = ["http", "status codes"]
#: needs = ["network", "threads"]
#: status = "published"
#: license = "Apache-2.0"
#: > 404 501 end
#: - 404 405 end
#: - 404 201 end
#: + 404 501 end
#: - !HTTPException
#: | `http.client` reports each status, it raises nothing for 404. The server calls
#: | a method by the name of the request: without a `do_PUT` it answers 501, not
#: | implemented, whatever the path.
