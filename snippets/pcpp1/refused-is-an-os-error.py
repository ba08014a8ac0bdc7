import socket

shop = socket.socket()
shop.bind(("127.0.0.1", 0))
guest = socket.socket()
try:
    guest.connect(shop.getsockname())
    print("open")
except OSError:
    print("trouble")
except ConnectionRefusedError:
    print("refused")
else:
    print("welcome")

#: id = "refused-is-an-os-error"
#: objective = ["pcpp1.4.2", "pcap.2.2"]
#: difficulty = 2
#: tags = ["sockets", "exceptions"]
#: needs = ["network"]
#: status = "published"
#: license = "Apache-2.0"
#: > trouble
#: - refused
#: - open\nwelcome
#: - trouble\nrefused
#: + trouble
#: | Nobody listens: `bind` alone opens no door, `listen` does. The refusal is a
#: | kind of `OSError`, and the first `except` that fits is taken, even where a
#: | later one fits better.
