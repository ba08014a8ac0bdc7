with open("data.bin", "wb") as f:
    f.write(b"ABCDEF")
buffer = bytearray(4)
with open("data.bin", "rb") as f:
    f.readinto(buffer)
    count = f.readinto(buffer)
print(count, buffer.decode())

#: id = "buffer-keeps-old-bytes"
#: objective = ["pcap.5.5"]
#: difficulty = 2
#: tags = ["files", "bytearray"]
#: needs = ["files"]
#: status = "published"
#: license = "Apache-2.0"
#: > 2 EFCD
#: - 2 EF
#: + 2 EFCD
#: - 4 ABCD
#: - 4 EFCD
#: | `readinto` overwrites a bytearray from its start and returns how many bytes
#: | it read. The second time only two were left, so that C and D of the first
#: | time are still there. It doesn't clear or shorten the buffer.
