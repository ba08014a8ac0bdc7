from copy import copy


class Robot:
    def __init__(self, name, parts):
        self.name = name
        self.parts = parts


PROTOTYPES = {"basic": Robot("basic", ["arm"])}


def build(kind, name):
    robot = copy(PROTOTYPES[kind])
    robot.name = name
    robot.parts.append(name)
    return robot


ada = build("basic", "Ada")
bob = build("basic", "Bob")
print(ada.name, ada.parts)

#: id = "factory-copies-a-prototype"
#: objective = ["pcpp2.2.3"]
#: difficulty = 2
#: tags = ["factory", "copy"]
#: status = "published"
#: license = "Apache-2.0"
#: > Ada ['arm', 'Ada', 'Bob']
#: - Ada ['arm', 'Ada']
#: - Bob ['arm', 'Ada', 'Bob']
#: + Ada ['arm', 'Ada', 'Bob']
#: - Ada ['arm']
#: - basic ['arm', 'Ada', 'Bob']
#: | `copy` makes a new object with the same attribute values, so all copies and
#: | the prototype hold one list. Each robot has its own name, but every
#: | `append` goes to that one list. `deepcopy` would copy the list, too.
