import socket
import threading


def serve(door):
    seat, _ = door.accept()
    with seat:
        seat.sendall(seat.recv(20).upper())
    print("served", end=" ")


door = socket.create_server(("127.0.0.1", 0))
helper = threading.Thread(target=serve, args=(door,))
helper.start()
with socket.create_connection(door.getsockname()) as me:
    me.sendall(b"tea")
    answer = me.recv(20)
    rest = me.recv(20)
helper.join()
print(answer, rest)

#: id = "thread-answers-over-a-socket"
#: objective = ["pcpp1.4.2", "pcpp1.3.s1"]
#: difficulty = 2
#: tags = ["sockets", "threads"]
#: needs = ["network"]
#: status = "published"
#: license = "Apache-2.0"
#: > served b'TEA' b''
#: - served b'tea' b''
#: - served b'TEA' b'TEA'
#: + served b'TEA' b''
#: - b'TEA' b'' served
#: | The server sends its answer once and closes the seat at the end of the `with`
#: | block: then `recv` gives `b""`. `join` waits for the last line of the thread,
#: | so that `served` is printed before the answer.
