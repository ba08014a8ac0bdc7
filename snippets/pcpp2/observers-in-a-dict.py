class Feed:
    def __init__(self):
        self.left = {"Ann": 1, "Bob": 2}

    def used(self, name):
        self.left[name] -= 1
        if self.left[name] == 0:
            del self.left[name]

    def publish(self):
        for name in self.left:
            self.used(name)


feed = Feed()
try:
    feed.publish()
except RuntimeError:
    print("failed")
print(feed.left)

#: id = "observers-in-a-dict"
#: objective = ["pcpp2.2.6"]
#: difficulty = 2
#: tags = ["observer", "dicts"]
#: status = "published"
#: license = "Apache-2.0"
#: > failed
#: > {'Bob': 2}
#: - {'Bob': 1}
#: - failed\n{'Ann': 0, 'Bob': 2}
#: - failed\n{'Bob': 1}
#: - {'Bob': 2}
#: + failed\n{'Bob': 2}
#: | A dict must not change its size while a loop goes over it: after `Ann` has
#: | been deleted, the next round raises `RuntimeError`. So `Bob` isn't reached.
#: | `list(self.left)` would make it safe.
