def half(n):
    assert n % 2 == 0, "odd"
    return n // 2


try:
    print(half(8))
    print(half(7))
    print(half(6))
except AssertionError as err:
    print("stop:", err)

#: id = "assert-ends-the-block"
#: objective = ["pcap.2.1"]
#: difficulty = 1
#: tags = ["exceptions", "assert"]
#: status = "published"
#: license = "Apache-2.0"
#: > 4
#: > stop: odd
#: - 4\nodd\n3\n3
#: - 4\nstop:\n3
#: - 4\nstop: odd\n3
#: + 4\nstop: odd
#: | An `assert` whose condition is false raises `AssertionError` with the
#: | given message. The rest of the `try` block is skipped, so `half(6)` is not
#: | called.
