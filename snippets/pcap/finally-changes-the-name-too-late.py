def first():
    n = 1
    try:
        return n
    finally:
        n = 2


def second():
    n = 1
    try:
        return n
    finally:
        n = 2
        return n


print(first(), second())

#: id = "finally-changes-the-name-too-late"
#: objective = ["pcap.2.s1"]
#: difficulty = 3
#: tags = ["exceptions", "finally", "return"]
#: status = "published"
#: license = "Apache-2.0"
#: > 1 2
#: - 1 1
#: + 1 2
#: - 2 2
#: - None 2
#: | `return n` works out its value at once; a later `n = 2` changes the name,
#: | not that value. Only a `return` in `finally` replaces it. `1 1` ignores
#: | that `return`, `2 2` lets the first one read `n` again.
