class Plugin:
    seen = []


class Red(Plugin):
    pass


class Blue(Plugin):
    pass


red = Red()
blue = Blue()
red.seen.append("r")
blue.seen.append("b")
print(red.seen, Plugin.seen)

#: id = "subclasses-share-the-list"
#: objective = ["pcap.4.5", "pcap.4.2"]
#: difficulty = 3
#: tags = ["inheritance", "class attributes"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['r', 'b'] ['r', 'b']
#: + ['r', 'b'] ['r', 'b']
#: - ['r'] []
#: - ['r'] ['r', 'b']
#: | Neither the instances nor their classes have a `seen` of their own: all
#: | find **the one list** of `Plugin`. A list assigned in `Red` would be
#: | separate. `['r'] []` fits the idea that each instance has a copy.
