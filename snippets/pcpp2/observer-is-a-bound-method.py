class Alarm:
    def ring(self):
        return "ring"


alarm = Alarm()
spare = Alarm()
hooks = [alarm.ring, spare.ring]
hooks.remove(spare.ring)
print(len(hooks), alarm.ring in hooks, spare.ring in hooks)

#: id = "observer-is-a-bound-method"
#: objective = ["pcpp2.2.6"]
#: difficulty = 3
#: tags = ["observer", "methods"]
#: status = "published"
#: license = "Apache-2.0"
#: > 1 True False
#: + 1 True False
#: - 1 True True
#: - 0 False False
#: - !ValueError
#: | Each `spare.ring` makes a new bound method. Two are equal if both object
#: | and function are the same, and `remove` and `in` look for equal ones. That
#: | of `alarm` belongs to another object and stays. `ValueError` would need
#: | methods to be equal only to themselves.
