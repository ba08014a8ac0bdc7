import socket

with socket.socket() as sock:
    print(sock.family == socket.AF_INET,
          sock.type == socket.SOCK_DGRAM)

#: id = "socket-by-default"
#: objective = ["pcpp2.4.1"]
#: difficulty = 1
#: tags = ["socket"]
#: needs = ["network"]
#: status = "published"
#: license = "Apache-2.0"
#: > True False
#: - True True
#: - False False
#: + True False
#: - False True
#: - !TypeError
#: | Without arguments `socket()` makes **an IPv4 socket for a stream (TCP)**,
#: | not for datagrams: `AF_INET` and `SOCK_STREAM`.
