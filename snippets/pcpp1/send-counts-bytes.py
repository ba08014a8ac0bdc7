import socket

left, right = socket.socketpair()
word = "café"
sent = left.send(word.encode())
print(sent, len(right.recv(4)), len(right.recv(4)))

#: id = "send-counts-bytes"
#: objective = ["pcpp1.4.2", "pcap.3.1"]
#: difficulty = 2
#: tags = ["sockets", "bytes"]
#: needs = ["network"]
#: status = "published"
#: license = "Apache-2.0"
#: > 5 4 1
#: - 4 4 0
#: + 5 4 1
#: - 5 4 4
#: - !TypeError
#: | Sockets carry bytes. In UTF-8, `é` takes two of them, so that four letters
#: | are five bytes, which `send` reports. `recv(4)` leaves one for the next
#: | call. Only `left.send(word)`, with a text, would be a TypeError.
