packet = bytearray(b"A")
sent = packet
packet.append(66)
packet += b"C"
print(bytes(sent))

#: id = "packet-grows-for-both"
#: objective = ["pcpp1.5.s2"]
#: difficulty = 3
#: tags = ["bytearray", "aliases"]
#: status = "published"
#: license = "Apache-2.0"
#: > b'ABC'
#: - b'A'
#: + b'ABC'
#: - b'AB'
#: - b'A66C'
#: - !TypeError
#: | `sent = packet` copies nothing, and `+=` on a `bytearray` extends **the
#: | same object**, as `append` does. With `bytes` instead, `+=` would make a
#: | new object.
