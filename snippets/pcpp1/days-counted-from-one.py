class FromOne(list):
    def __getitem__(self, i):
        return super().__getitem__(i - 1)


days = FromOne(["Mon", "Tue", "Wed"])
print(days[1])
for day in days:
    print(day)
    break
print(days.index("Tue"))

#: id = "days-counted-from-one"
#: objective = ["pcpp1.1.8"]
#: difficulty = 3
#: tags = ["subclassing built-ins", "list"]
#: status = "published"
#: license = "Apache-2.0"
#: > Mon
#: > Mon
#: > 1
#: - Mon\nWed\n2
#: - Tue\nMon\n1
#: + Mon\nMon\n1
#: - Mon\nMon\n2
#: - Mon\nTue\n1
#: | The override is used where the program writes `days[...]`. Loops and
#: | methods of the built-in list, such as `index`, look at the items directly
#: | and don't call it, so they still count from 0.
