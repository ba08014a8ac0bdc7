class Lock:
    def __init__(self):
        print("lock")

    def __del__(self):
        print("free")


def work():
    lock = Lock()
    print("work")


work()
print("next")

#: id = "local-object-ends-with-the-call"
#: objective = ["pcap.4.s1"]
#: difficulty = 1
#: tags = ["destructors", "scopes"]
#: status = "published"
#: license = "Apache-2.0"
#: > lock
#: > work
#: > free
#: > next
#: - lock\nwork\nnext
#: + lock\nwork\nfree\nnext
#: - lock\nwork\nnext\nfree
#: | When a function ends, its local names go. `lock` was **the only name** of
#: | the object, so `__del__` runs before the caller goes on. `free` at the very
#: | end fits the idea that objects live until the program ends.
