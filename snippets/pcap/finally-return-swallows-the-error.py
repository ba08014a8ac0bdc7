def parse(text):
    try:
        if text == "":
            return 0
        print("read")
        return int(text)
    finally:
        return -1


try:
    print(parse(""))
    print(parse("seven"))
except ValueError:
    print("bad")

#: id = "finally-return-swallows-the-error"
#: objective = ["pcap.2.s1"]
#: difficulty = 3
#: tags = ["exceptions", "finally", "return"]
#: status = "published"
#: license = "Apache-2.0"
#: > -1
#: > read
#: > -1
#: - 0\nread\n-1
#: - 0\nread\nbad
#: - -1\nread\nbad
#: + -1\nread\n-1
#: - read\n0\nread\nbad
#: | A `return` in `finally` has the last word: it replaces a value that was on
#: | its way, and drops an exception that was. So nobody sees the `ValueError`.
#: | `0` ignores that `return`, `bad` expects the exception to survive.
