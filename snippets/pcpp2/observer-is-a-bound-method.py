class Alarm:
    def ring(self):
        return "ring"


alarm = Alarm()
spare = Alarm()
hooks = [alarm.ring]
print(alarm.ring is hooks[0], alarm.ring in hooks)
print(spare.ring in hooks)
hooks.remove(alarm.ring)
print(len(hooks))

#: id = "observer-is-a-bound-method"
#: objective = ["pcpp2.2.6"]
#: difficulty = 3
#: tags = ["observer", "methods"]
#: status = "published"
#: license = "Apache-2.0"
#: > False True
#: > False
#: > 0
#: - True True\nFalse\n0
#: + False True\nFalse\n0
#: - False False\nFalse\n1
#: - False True\nTrue\n0
#: - !ValueError
#: | Each `alarm.ring` makes a new bound method, so `is` says False. They are
#: | equal if object and function are the same, and `in` and `remove` look for
#: | equal ones. That of `spare` belongs to another object.
