import socket

with socket.socket() as sock:
    print(sock.family == socket.AF_INET,
          sock.type == socket.SOCK_DGRAM)
print(sock.fileno())

#: id = "socket-by-default"
#: objective = ["pcpp2.4.1"]
#: difficulty = 2
#: tags = ["socket", "with"]
#: needs = ["network"]
#: status = "published"
#: license = "Apache-2.0"
#: > True False
#: > -1
#: - True False\nNone
#: - True True\n-1
#: - False False\n-1
#: + True False\n-1
#: - !TypeError
#: | Without arguments `socket()` makes **an IPv4 socket for a stream (TCP)**,
#: | not for datagrams. `with` closes it, and the number of a closed socket is
#: | -1.
