class Team:
    def __init__(self, name, members):
        self.name = name
        self.members = members


def make_team(name, leader, members=[]):
    members.append(leader)
    return Team(name, members)


red = make_team("red", "Ida")
pink = make_team("pink", "Una")
print(pink.members, red.members)

#: id = "factory-default-team"
#: objective = ["pcpp2.2.3"]
#: difficulty = 1
#: tags = ["factory", "defaults"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['Ida', 'Una'] ['Ida', 'Una']
#: + ['Ida', 'Una'] ['Ida', 'Una']
#: - ['Una'] ['Ida']
#: - ['Ida', 'Una'] ['Ida']
#: - ['Una', 'Ida'] ['Una', 'Ida']
#: - !TypeError
#: | The default list is made once, when `def` runs. Both teams hold this one
#: | list, with both leaders. `['Una'] ['Ida']` fits the idea of a new list for
#: | each call: that takes `members=None` and `[]` in the body.
