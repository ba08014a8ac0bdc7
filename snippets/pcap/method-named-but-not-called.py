class Door:
    def __init__(self, locked):
        self.locked = locked

    def is_locked(self):
        return self.locked


for door in [Door(False), Door(True)]:
    if door.is_locked:
        print("find the key")
    else:
        print("push")

#: id = "method-named-but-not-called"
#: objective = ["pcap.4.3"]
#: difficulty = 1
#: tags = ["classes", "methods"]
#: status = "published"
#: license = "Apache-2.0"
#: > find the key
#: > find the key
#: - push\nfind the key
#: + find the key\nfind the key
#: - push\npush
#: - !TypeError
#: | Without `()` nothing is called: `door.is_locked` is **the method itself**,
#: | and a method counts as true. A first `push` fits the idea that a method
#: | without arguments is called by its name alone.
