import os
import socket

points = [10]
left, right = socket.socketpair()
if os.fork() == 0:
    points.append(5)
    right.sendall(bytes(points))
    os._exit(0)
os.wait()
print(list(left.recv(10)), points)

#: id = "child-sends-its-own-points"
#: objective = ["pcpp2.3.6"]
#: difficulty = 2
#: tags = ["socketpair", "fork", "copy"]
#: needs = ["processes"]
#: status = "published"
#: license = "Apache-2.0"
#: > [10, 5] [10]
#: - [10] [10, 5]
#: - [10, 5] [10, 5]
#: - [10] [10]
#: + [10, 5] [10]
#: - !TypeError
#: | After a fork each process has **its own copy of every variable**. What the
#: | child appends, the parent sees only if it is sent. Here the bytes bring
#: | `[10, 5]` over, but the parent's list stays.
