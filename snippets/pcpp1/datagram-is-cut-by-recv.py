import socket

kind = socket.SOCK_DGRAM
inbox = socket.socket(socket.AF_INET, kind)
inbox.bind(("127.0.0.1", 0))
sender = socket.socket(socket.AF_INET, kind)
for word in [b"kettle", b"cup"]:
    sender.sendto(word, inbox.getsockname())
print(inbox.recv(3))
print(inbox.recv(9))

#: id = "datagram-is-cut-by-recv"
#: objective = ["pcpp1.4.2"]
#: difficulty = 3
#: tags = ["sockets", "datagrams"]
#: needs = ["network"]
#: status = "published"
#: license = "Apache-2.0"
#: ? What does this program print on Linux?
#: > b'ket'
#: > b'cup'
#: - b'ket'\nb'tlecup'
#: - b'kettle'\nb'cup'
#: - b'ket'\nb'tle'
#: + b'ket'\nb'cup'
#: | With `SOCK_DGRAM` each `recv` takes one message. What doesn't fit is thrown
#: | away, it isn't kept for the next call. Keeping the rest is what a stream
#: | would do. (Windows raises an OSError where a message is cut.)
