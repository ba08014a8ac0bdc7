frame = bytearray(b"abcdef")
piece = frame[1:4]
window = memoryview(frame)[1:4]
frame[2] = ord("X")
print(bytes(piece), bytes(window))

#: id = "window-into-a-bytearray"
#: objective = ["pcpp1.5.s2"]
#: difficulty = 3
#: tags = ["memoryview", "bytearray"]
#: status = "published"
#: license = "Apache-2.0"
#: > b'bcd' b'bXd'
#: - b'bXd' b'bXd'
#: - b'bcd' b'bcd'
#: - b'bcde' b'bXde'
#: - !TypeError
#: + b'bcd' b'bXd'
#: | A slice of a `bytearray` is a **copy**, a slice of a `memoryview` is a
#: | window on the same bytes. Position 2 of the frame is position 1 of both.
