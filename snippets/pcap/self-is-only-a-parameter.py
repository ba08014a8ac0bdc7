class Timer:
    def __init__(self, left):
        self.left = left

    def restart(self):
        self = Timer(60)
        return self


egg = Timer(5)
tea = egg.restart()
print(egg.left, tea.left)

#: id = "self-is-only-a-parameter"
#: objective = ["pcap.4.3"]
#: difficulty = 2
#: tags = ["classes", "methods", "self"]
#: status = "published"
#: license = "Apache-2.0"
#: > 5 60
#: - 60 60
#: + 5 60
#: - 5 5
#: - !TypeError
#: | `self` is a parameter like any other. Assigning to it makes **that local
#: | name** mean a new object; `egg` stays the old one. `60 60` fits the idea
#: | that `self = ...` replaces the object.
