names = ["anna", "bob"]
badge = ""
for name in names:
    name.upper()
    badge += name[0:2]
print(badge, names)

#: id = "upper-in-a-loop-is-lost"
#: objective = ["pcep.3.4"]
#: difficulty = 2
#: tags = ["strings", "methods", "for"]
#: status = "published"
#: license = "Apache-2.0"
#: > anbo ['anna', 'bob']
#: - ANBO ['ANNA', 'BOB']
#: - ANBO ['anna', 'bob']
#: + anbo ['anna', 'bob']
#: - annbob ['anna', 'bob']
#: | `upper` gives back a new string and leaves `name` as it is; the result is
#: | lost here. "ANBO" needs `name = name.upper()`. A slice stops before its
#: | end, so `[0:2]` takes two letters and not three.
