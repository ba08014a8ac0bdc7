class Lock:
    def __init__(self):
        print("lock")

    def use(self):
        print("use")

    def __del__(self):
        print("free")


def work():
    lock = Lock()
    lock.use()


work()
print("next")

#: id = "local-object-ends-with-the-call"
#: objective = ["pcap.4.s1"]
#: difficulty = 1
#: tags = ["destructors", "scopes"]
#: status = "published"
#: license = "Apache-2.0"
#: > lock
#: > use
#: > free
#: > next
#: - lock\nuse\nnext
#: + lock\nuse\nfree\nnext
#: - lock\nuse\nnext\nfree
#: | When a function ends, its local names go. `lock` was **the only name** of
#: | the object, so CPython runs `__del__` before the caller goes on. `free` at
#: | the very end fits the idea that objects live until the program ends.
#: | (Other Pythons may run `__del__` later.)
