for ch in "a\u00f1\u20ac":
    print(len(ch), len(ch.encode("utf-8")))

#: id = "bytes-each-letter-takes"
#: objective = ["pcap.3.1"]
#: difficulty = 2
#: tags = ["strings", "unicode", "utf-8"]
#: status = "published"
#: license = "Apache-2.0"
#: > 1 1
#: > 1 2
#: > 1 3
#: + 1 1\n1 2\n1 3
#: - 1 1\n1 1\n1 1
#: - 1 1\n2 1\n3 1
#: - 1 1\n2 2\n3 3
#: - 1 1\n1 2\n1 2
#: | In a string each character counts 1, whatever its code point. UTF-8 takes
#: | one byte up to U+007F (ASCII), two up to U+07FF, three up to U+FFFF. The
#: | escapes `\u....` are one character each.
