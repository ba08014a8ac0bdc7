code = ""
for ch in "HAL":
    code += chr(ord(ch) + 1)
print(code)
print(chr(ord("a") + 3), ord("C") - ord("A"))

#: id = "shift-letters"
#: objective = ["pcap.3.2"]
#: difficulty = 1
#: tags = ["strings", "ord"]
#: status = "published"
#: license = "Apache-2.0"
#: > IBM
#: > d 2
#: - GZK\nd 2
#: - !TypeError
#: - IBM\nc 2
#: - IBM\nd B
#: + IBM\nd 2
#: | `ord` turns a character into its code point, a number, and `chr` turns a
#: | number back. Letters have neighbouring code points, so `+ 3` from `a` is
#: | `d`, three steps on.
