import socket

left, right = socket.socketpair()
for seconds in (0.02, 0):
    right.settimeout(seconds)
    try:
        print(right.recv(10))
    except socket.timeout:
        print("late")
    except BlockingIOError:
        print("not now")

#: id = "timeout-zero-doesnt-wait"
#: objective = ["pcpp2.4.4"]
#: difficulty = 3
#: tags = ["socket", "timeout", "exceptions"]
#: needs = ["network"]
#: status = "published"
#: license = "Apache-2.0"
#: > late
#: > not now
#: - late\nlate
#: + late\nnot now
#: - not now\nnot now
#: - b''\nb''
#: - late\nb''
#: | With a timeout `recv` waits that long and then raises `socket.timeout`.
#: | **With 0 the socket doesn't block at all**: no data is `BlockingIOError`
#: | at once. `b""` would mean that the other side has closed.
