data = b"HTTP"
print(data[0])
print(data[1:3])

#: id = "byte-and-slice-of-bytes"
#: objective = ["pcpp1.5.s2"]
#: difficulty = 1
#: tags = ["bytes", "slices"]
#: status = "published"
#: license = "Apache-2.0"
#: > 72
#: > b'TT'
#: - H\nTT
#: - b'H'\nb'TT'
#: + 72\nb'TT'
#: - 72\nb'TTP'
#: - !TypeError
#: | One element of `bytes` is **a number** from 0 to 255; a slice is `bytes`
#: | again, without the element at its end. Only for `str` is `s[0]` a string
#: | too.
