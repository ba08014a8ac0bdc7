print("\x41\u0042")
word = "caf\u00e9"
print(len(word), len(word.encode("utf-8")))
print(ord("\n"), len("\\n"))

#: id = "code-points-and-bytes"
#: objective = ["pcap.3.1"]
#: difficulty = 3
#: tags = ["strings", "unicode", "escapes"]
#: status = "published"
#: license = "Apache-2.0"
#: > AB
#: > 4 5
#: > 10 2
#: - AB\n4 4\n10 2
#: - AB\n4 5\n10 1
#: - AB\n9 9\n10 2
#: + AB\n4 5\n10 2
#: | `\x41` and `\u0042` are one character each, given by code point; `len`
#: | counts characters. UTF-8 uses one byte for ASCII and two for this letter.
#: | `\\n` is a backslash and an n, not a line break.
