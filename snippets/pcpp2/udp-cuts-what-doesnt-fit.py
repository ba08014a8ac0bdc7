import socket

UDP = socket.SOCK_DGRAM
with socket.socket(type=UDP) as inbox:
    inbox.bind(("127.0.0.1", 0))
    with socket.socket(type=UDP) as sensor:
        for text in (b"temp 21", b"wind 7"):
            sensor.sendto(text, inbox.getsockname())
    print(inbox.recvfrom(4)[0])
    print(inbox.recvfrom(20)[0])

#: id = "udp-cuts-what-doesnt-fit"
#: objective = ["pcpp2.4.s1"]
#: difficulty = 3
#: tags = ["udp", "recvfrom"]
#: needs = ["network"]
#: status = "published"
#: license = "Apache-2.0"
#: > b'temp'
#: > b'wind 7'
#: - b'temp'\nb' 21'
#: - b'temp'\nb' 21wind 7'
#: + b'temp'\nb'wind 7'
#: - b'temp 21'\nb'wind 7'
#: - !ConnectionRefusedError
#: | **UDP sends whole messages, and each `recvfrom` gives one.** What doesn't
#: | fit into 4 bytes is lost; the next call gets the next message. On a TCP
#: | stream the rest, ` 21wind 7`, would follow.
