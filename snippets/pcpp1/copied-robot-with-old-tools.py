import copy


class Robot:
    def __init__(self, tools):
        self.tools = tools
        self.power = 1


first = Robot(["saw"])
twin = copy.copy(first)
fresh = copy.deepcopy(first)
first.power = 7
first.tools.append("drill")
print(twin.power, len(twin.tools), len(fresh.tools))

#: id = "copied-robot-with-old-tools"
#: objective = ["pcpp1.1.10", "pcpp1.1.1"]
#: difficulty = 2
#: tags = ["copy", "objects"]
#: status = "published"
#: license = "Apache-2.0"
#: > 1 2 1
#: - 1 1 1
#: - 7 2 1
#: + 1 2 1
#: - 7 2 2
#: - 1 2 2
#: | `copy.copy` of an object makes a new one with the same attribute values: a
#: | new `power` in one isn't seen by the other, but the list is shared. Only
#: | `deepcopy` copied the list, too.
