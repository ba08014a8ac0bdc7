from http import client, server
from threading import Thread


class Shop(server.BaseHTTPRequestHandler):
    def do_GET(self):
        asked.append(self.path)
        self.send_response(int(self.path[1:]))
        self.end_headers()

    def log_message(self, *args):
        pass


def found(path):
    link = client.HTTPConnection(*shop.server_address)
    link.request("GET", path)
    return link.getresponse().status == 200


asked = []
shop = server.HTTPServer(("127.0.0.1", 0), Shop)
Thread(target=shop.serve_forever, daemon=True).start()
print(found("/404") and found("/201") or found("/200"))
print(*asked)

#: id = "second-fetch-isnt-needed"
#: objective = ["pcpp1.4.4", "pcap.6.2"]
#: difficulty = 3
#: tags = ["http", "logical"]
#: needs = ["network", "threads"]
#: status = "published"
#: license = "Apache-2.0"
#: > True
#: > /404 /200
#: - True\n/404 /201 /200
#: - False\n/404
#: + True\n/404 /200
#: - False\n/404 /201
#: | A false left side settles `and`, so that `/201` is never asked for; `or` then
#: | needs its right side. That all three are fetched fits the idea that `and` and
#: | `or` work out both sides.
