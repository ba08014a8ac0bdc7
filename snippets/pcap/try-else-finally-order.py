def run(n):
    try:
        print("a", end="")
        n = 1 / n
    except ZeroDivisionError:
        print("b", end="")
    else:
        print("c", end="")
    finally:
        print("d")


run(1)
run(0)

#: id = "try-else-finally-order"
#: objective = ["pcap.2.s1", "pcap.2.1"]
#: difficulty = 1
#: tags = ["exceptions", "finally"]
#: status = "published"
#: license = "Apache-2.0"
#: > acd
#: > abd
#: + acd\nabd
#: - abcd\nabd
#: - ac\nabd
#: - acd\nabcd
#: | Without an exception: `try`, `else`, `finally`. With one: `try` up to the
#: | error, `except`, `finally`. `else` and `except` never both run, and
#: | `finally` always does.
