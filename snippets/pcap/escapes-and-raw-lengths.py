print(len("a\tb"))
print(len(r"a\tb"))
print(len("\\t"))

#: id = "escapes-and-raw-lengths"
#: objective = ["pcap.3.1"]
#: difficulty = 1
#: tags = ["strings", "escapes"]
#: status = "published"
#: license = "Apache-2.0"
#: > 3
#: > 4
#: > 2
#: - 3\n3\n1
#: + 3\n4\n2
#: - 3\n4\n3
#: - 4\n4\n2
#: - 4\n4\n3
#: | `\t` is one character, a tab. In a raw string the backslash is an ordinary
#: | character, so there are four. `\\` is one backslash, with a `t` behind it.
#: | `4` at the top counts what was typed.
