teams = (["Al"], ["Al"])
print(teams[0] == teams[1])
print(teams[0] is teams[1])
teams[0].append("Bo")
print(len(teams[1]))

#: id = "equal-lists-in-a-tuple"
#: objective = ["pcep.3.2"]
#: difficulty = 2
#: tags = ["tuples", "lists", "is"]
#: status = "published"
#: license = "Apache-2.0"
#: > True
#: > False
#: > 1
#: + True\nFalse\n1
#: - True\nTrue\n2
#: - True\nTrue\n1
#: - True\nFalse\n2
#: | `==` compares the values, and they are equal. `is` asks for the same
#: | object: each pair of brackets makes a list of its own, so it is False, and
#: | a change in one doesn't show in the other.
