# needs: network
import socket, threading
def serve(s):
    c, a = s.accept()
    c.sendall(c.recv(100).upper())
    c.close()
s = socket.socket()
s.bind(("127.0.0.1", 0))
s.listen()
t = threading.Thread(target=serve, args=(s,))
t.start()
c = socket.create_connection(s.getsockname())
c.sendall(b"hello")
print(c.recv(100))
t.join()
u = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
u.bind(("127.0.0.1", 0))
u.sendto(b"x", u.getsockname())
print(u.recvfrom(10)[0])
