class Tool:
    pass


class Saw(Tool):
    pass


class Motor:
    pass


class ChainSaw(Saw, Motor):
    pass


print([c.__name__ for c in ChainSaw.__bases__])

#: id = "only-the-direct-bases"
#: objective = ["pcap.4.4"]
#: difficulty = 2
#: tags = ["classes", "introspection"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['Saw', 'Motor']
#: - ['Saw', 'Tool', 'Motor']
#: + ['Saw', 'Motor']
#: - ['Saw']
#: - ['Motor', 'Saw']
#: | `__bases__` is a tuple of the classes **in the parentheses** of the `class`
#: | line, in that order. What stands further up is found through them:
#: | `Saw.__bases__` has `Tool`. The way of lookup from the class itself on is
#: | `__mro__`.
