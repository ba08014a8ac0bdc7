class Level:
    def __init__(self, value):
        self.value = value
        if value < 0:
            self = Level(0)


low = Level(-3)
high = Level(8)
print(low.value, high.value)

#: id = "self-replaced-in-init"
#: objective = ["pcap.4.6", "pcap.4.3"]
#: difficulty = 2
#: tags = ["constructors", "self"]
#: status = "published"
#: license = "Apache-2.0"
#: > -3 8
#: - 0 8
#: + -3 8
#: - None 8
#: - !RecursionError
#: | The object exists before `__init__` runs, and `self` is only a **local
#: | name** for it. Giving that name to another object changes nothing outside.
#: | `0 8` fits the idea that `self = ...` replaces the object; `self.value = 0`
#: | would do it.
