import socket

left, right = socket.socketpair()
left.sendall(b"HELO\nMAIL\n")
left.sendall(b"QUIT")
left.close()
with right.makefile() as reader:
    for line in reader:
        print(len(line), end=" ")
    print(reader.read() == "")

#: id = "makefile-reads-lines"
#: objective = ["pcpp1.4.2"]
#: difficulty = 2
#: tags = ["sockets", "files"]
#: needs = ["network"]
#: status = "published"
#: license = "Apache-2.0"
#: > 5 5 4 True
#: - 5 9 True
#: + 5 5 4 True
#: - 4 4 4 True
#: - 5 5 4 False
#: | `makefile` makes a text file of the socket. A line ends with its newline,
#: | which is counted; the last one has none and ends where the stream ends.
#: | How the bytes were sent doesn't matter, and at the end `read` gives `""`.
