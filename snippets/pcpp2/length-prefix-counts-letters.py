import struct


def frame(text):
    size = struct.pack("!H", len(text))
    return size + text.encode()


data = frame("café") + frame("bar")
size, = struct.unpack("!H", data[:2])
body, rest = data[2:2 + size], data[2 + size:]
print(body, len(rest))

#: id = "length-prefix-counts-letters"
#: objective = ["pcpp2.4.s1"]
#: difficulty = 3
#: tags = ["protocol", "struct", "encode"]
#: status = "published"
#: license = "Apache-2.0"
#: > b'caf\xc3' 6
#: - b'caf\\xe9' 5
#: - b'caf\\xc3\\xa9' 5
#: + b'caf\\xc3' 6
#: - b'caf' 7
#: - !UnicodeDecodeError
#: | `len(text)` counts letters, but "é" takes two bytes in UTF-8. **The length
#: | in front must count the bytes that are sent**, here 5 and not 4. So one
#: | byte is left over and spoils the next frame.
