def door():
    state = "shut"

    def push():
        state = "open"
        print("push")

    push()
    return state


print(door())

#: id = "door-that-stays-shut"
#: objective = ["pcap.5.3"]
#: difficulty = 2
#: tags = ["closures", "scope"]
#: status = "published"
#: license = "Apache-2.0"
#: > push
#: > shut
#: - push\nopen
#: + push\nshut
#: - push\nNone
#: - shut
#: | `push` assigns to `state`, which makes it a local variable of `push`. The
#: | `state` of `door` is another one and stays as it is. `nonlocal state` would
#: | make them one.
