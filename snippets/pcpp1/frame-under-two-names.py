frame = bytearray(3)
before = frame
frame[1] = 7
print(list(before), before == frame)

#: id = "frame-under-two-names"
#: objective = ["pcpp1.5.s2"]
#: difficulty = 1
#: tags = ["bytearray", "aliases"]
#: status = "published"
#: license = "Apache-2.0"
#: > [0, 7, 0] True
#: - [0, 0, 0] False
#: + [0, 7, 0] True
#: - [7, 0, 0] True
#: - [3] False
#: - !TypeError
#: | `bytearray(3)` is three zero bytes. `before = frame` gives the **same
#: | object** a second name, so that the change shows through both. For a copy,
#: | write `frame[:]`.
