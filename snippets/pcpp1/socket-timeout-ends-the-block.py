import socket

left, right = socket.socketpair()
right.settimeout(0.05)
try:
    left.sendall(b"on")
    print("got", right.recv(1))
    print("got", right.recv(9))
    print("got", right.recv(9))
    print("done")
except socket.timeout:
    print("late")

#: id = "socket-timeout-ends-the-block"
#: objective = ["pcpp1.4.2", "pcpp1.1.9"]
#: difficulty = 1
#: tags = ["sockets", "timeout"]
#: needs = ["network"]
#: status = "published"
#: license = "Apache-2.0"
#: > got b'o'
#: > got b'n'
#: > late
#: + got b'o'\ngot b'n'\nlate
#: - got b'o'\ngot b'n'\ngot b''\ndone
#: - got b'o'\ngot b'n'\nlate\ndone
#: - got b'on'\nlate
#: | `recv` waits only where nothing has come, here until the time is over; then
#: | it raises. It gives `b""` only after the other side has closed. What
#: | follows in the `try` block is skipped.
