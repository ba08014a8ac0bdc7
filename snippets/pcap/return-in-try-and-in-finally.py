def door():
    try:
        return "open"
    finally:
        return "shut"


print(door())

#: id = "return-in-try-and-in-finally"
#: objective = ["pcap.2.s1"]
#: difficulty = 1
#: tags = ["exceptions", "finally", "return"]
#: status = "published"
#: license = "Apache-2.0"
#: > shut
#: - open
#: - open\nshut
#: - ('open', 'shut')
#: + shut
#: | `finally` runs after a `return` in `try`, but before the function ends.
#: | Its own `return` replaces the value that was on its way. A call has one
#: | value, so that nothing is left of `open`.
