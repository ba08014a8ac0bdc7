data = "zoë".encode("utf-8")
print(data[:3].decode("utf-8"))

#: id = "three-bytes-of-a-name"
#: objective = ["pcpp1.5.s2"]
#: difficulty = 3
#: tags = ["encodings", "slices"]
#: status = "published"
#: license = "Apache-2.0"
#: ! UnicodeDecodeError
#: - zoë
#: - zo
#: + !UnicodeDecodeError
#: - b'zo'
#: | In UTF-8 a letter beyond ASCII takes **two bytes or more**: here there are
#: | four bytes for three letters. The slice cuts the last letter in half, and
#: | half a letter can't be decoded.
