class Door:
    def __init__(self):
        self.state = "shut"


class Proxy:
    def __init__(self, target):
        self.target = target

    def __getattr__(self, name):
        print("get", name)
        return getattr(self.target, name)


door = Proxy(Door())
print(door.state)
door.state = "open"
print(door.state, door.target.state)

#: id = "proxy-writes-to-itself"
#: objective = ["pcpp2.2.5"]
#: difficulty = 3
#: tags = ["proxy", "getattr"]
#: status = "published"
#: license = "Apache-2.0"
#: > get state
#: > shut
#: > open shut
#: - get state\nshut\nget state\nopen open
#: - get state\nshut\nopen open
#: - get state\nshut\nget state\nshut shut
#: + get state\nshut\nopen shut
#: - shut\nopen shut
#: | `__getattr__` is asked only for what isn't found in the usual way, and only
#: | for reading. The assignment makes an attribute of the proxy itself; from
#: | then on it is found there, and the door never changes.
