import socket

with socket.create_server(("127.0.0.1", 0)) as server:
    sender = socket.create_connection(
        server.getsockname())
    receiver, _ = server.accept()
sender.sendall(b"left")
sender.sendall(b"right")
sender.close()
with receiver.makefile("rb") as stream:
    print(stream.read(6), stream.read(6))
receiver.close()

#: id = "stream-knows-no-messages"
#: objective = ["pcpp2.4.s1"]
#: difficulty = 2
#: tags = ["tcp", "recv"]
#: needs = ["network"]
#: status = "published"
#: license = "Apache-2.0"
#: > b'leftri' b'ght'
#: - !ConnectionResetError
#: - b'left' b'right'
#: - b'leftri' b'right'
#: - b'leftri' b'ght\\x00\\x00\\x00'
#: + b'leftri' b'ght'
#: | **TCP is a stream of bytes; the borders between two `sendall` are lost.**
#: | `read(6)` of the file waits for six bytes or the end. Messages need a
#: | length or a mark of their own.
