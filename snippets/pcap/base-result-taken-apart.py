class Heater:
    def limits(self):
        return 5, 30


class Sauna(Heater):
    def hot_limits(self):
        low, high = self.limits()
        return low, high * 3


print(Sauna().hot_limits())

#: id = "base-result-taken-apart"
#: objective = ["pcap.4.5"]
#: difficulty = 1
#: tags = ["inheritance", "tuples"]
#: status = "published"
#: license = "Apache-2.0"
#: > (5, 90)
#: - 5 90
#: - (5, 30)
#: + (5, 90)
#: - !AttributeError
#: | `self.limits` is found in the base class. Its result is **one tuple**; two
#: | names on the left take it apart, and the second `return` makes a tuple
#: | again. `5 90` fits the idea that two separate values come back.
