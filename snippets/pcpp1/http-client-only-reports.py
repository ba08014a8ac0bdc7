import http.client
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread


class Shop(BaseHTTPRequestHandler):
    def do_GET(self):
        tea = self.path == "/tea"
        self.send_response(200 if tea else 404)
        self.end_headers()

    def log_message(self, *args):
        pass


shop = HTTPServer(("127.0.0.1", 0), Shop)
Thread(target=shop.serve_forever, daemon=True).start()
for path in "/jam", "/tea":
    link = http.client.HTTPConnection(*shop.server_address)
    link.request("GET", path)
    print(link.getresponse().status, end=" ")
    link.close()
print("end")

#: id = "http-client-only-reports"
#: objective = ["pcpp1.4.4"]
#: difficulty = 2
#: tags = ["http", "status codes"]
#: needs = ["network"]
#: status = "published"
#: license = "Apache-2.0"
#: > 404 200 end
#: - 404 end
#: - 200 end
#: + 404 200 end
#: - !HTTPException
#: | For `http.client` a 404 is an answer like any other: it reports the status and
#: | raises nothing. An exception is what `urllib.request.urlopen` makes of it.
