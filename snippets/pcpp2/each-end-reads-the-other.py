import socket

ann, bob = socket.socketpair()
ann.sendall(b"tea?")
bob.sendall(b"yes!")
print(ann.recv(10), bob.recv(10))

#: id = "each-end-reads-the-other"
#: objective = ["pcpp2.4.1"]
#: difficulty = 1
#: tags = ["socket", "socketpair"]
#: needs = ["network"]
#: status = "published"
#: license = "Apache-2.0"
#: > b'yes!' b'tea?'
#: - !BlockingIOError
#: - b'tea?' b'yes!'
#: - b'tea?yes!' b'tea?yes!'
#: - b'tea?yes!' b''
#: + b'yes!' b'tea?'
#: | A connection has two directions: **what one end sends, the other end
#: | receives**. So `ann.recv` gives what Bob sent. Nobody gets the own bytes
#: | back.
