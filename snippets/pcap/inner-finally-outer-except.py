try:
    try:
        print("a")
        print([10, 20][2])
        print("b")
    finally:
        print("c")
    print("d")
except IndexError:
    print("e")
print("f")

#: id = "inner-finally-outer-except"
#: objective = ["pcap.2.s1", "pcap.2.1"]
#: difficulty = 2
#: tags = ["exceptions", "finally", "nesting"]
#: status = "published"
#: license = "Apache-2.0"
#: > a
#: > c
#: > e
#: > f
#: - a\n20\nb\nc\nd\nf
#: - a\nc\ne\nd\nf
#: - !IndexError
#: + a\nc\ne\nf
#: - a\nc\nd\ne\nf
#: | The inner `try` has no `except`, so its `finally` runs and the exception
#: | goes on: `d` is skipped, the outer branch catches it. Neither `b` nor `d`
#: | is made up for. `d` would run if `finally` had handled the error.
