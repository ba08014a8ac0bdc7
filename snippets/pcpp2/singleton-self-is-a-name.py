class Clock:
    _one = None

    def __init__(self, zone):
        if Clock._one is None:
            Clock._one = self
            self.zone = zone
        else:
            self = Clock._one


first = Clock("UTC")
second = Clock("CET")
print(second is first, hasattr(second, "zone"))

#: id = "singleton-self-is-a-name"
#: objective = ["pcpp2.2.2"]
#: difficulty = 2
#: tags = ["singleton", "self"]
#: status = "published"
#: license = "Apache-2.0"
#: > False False
#: - True True
#: - False True
#: + False False
#: - True False
#: - !AttributeError
#: | `self` is a local name. Assigning to it in `__init__` doesn't change which
#: | object the call gives back: that was made before. So `second` is a new
#: | object, and it never got a `zone`.
